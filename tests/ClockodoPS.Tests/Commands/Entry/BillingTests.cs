using System;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>What was worked last month is marked as billed, in one line.</summary>
public class BillingTests : EmptyAccountTest
{
    private protected override SandboxOptions Options => new() { EntryCount = 600 };

    private const string Bill =
        "Get-ClockodoEntry -Period LastMonth -Customer 4711 -Billable Billable | Set-ClockodoEntry -Billable Billed";

    private const string ToBill = "Get-ClockodoEntry -Period LastMonth -Customer 4711 -Billable Billable";

    [Fact]
    public void One_line_bills_a_month_and_nothing_else()
    {
        int count = Run(ToBill).Output.Count;

        Outcome run = Run(Bill + " -PassThru");

        Assert.NotEqual(0, count);
        Assert.Empty(run.Errors);
        Assert.Equal(count, run.Output.Count);
        Assert.All(run.Values("Billable"), value => Assert.Equal("Billed", value!.ToString()));
        Assert.Empty(Run(ToBill).Output);
        Assert.All(Front.Writes, write => Assert.Equal("""{"billable":2}""", write.Body));
    }

    [Fact]
    public void With_WhatIf_it_reports_each_entry_and_changes_none()
    {
        int count = Run(ToBill).Output.Count;

        Run(Bill + " -WhatIf");

        Assert.Equal(count, Engine.Window.Split("Set Billable: Billable → Billed").Length - 1);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void An_entry_that_is_locked_is_an_error_of_its_own()
    {
        int count = Run(ToBill).Output.Count;
        bool isLocked = true;
        Front.Before = (request, _) =>
        {
            bool refuse = request.Method == "PUT" && isLocked;
            isLocked &= !refuse;
            return Task.FromResult(refuse ? Front.Respond(423, "{}") : null);
        };

        Outcome run = Run(Bill + " -PassThru");

        Assert.StartsWith("Conflict,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Matches("change entry 8[0-9]+", run.Error.ToString());
        Assert.Equal(count - 1, run.Output.Count);
    }
}
