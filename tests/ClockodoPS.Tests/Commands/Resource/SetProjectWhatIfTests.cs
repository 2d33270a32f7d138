using System;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

/// <summary>-WhatIf of Set-ClockodoProject shows old and new values, and only reads.</summary>
public sealed class SetProjectWhatIfTests : ConnectedTest
{
    private protected override int Width => 300;

    [Theory]
    [InlineData("Set-ClockodoProject -Id 2020072 -Billed -BilledAmount 4200", "Billed: no → yes, BilledAmount: none → 4200.00")]
    [InlineData("Set-ClockodoProject Kursverwaltung -Billed -Completed", "Billed: no → yes, Completed: no → yes")]
    [InlineData("Get-ClockodoProject Kursverwaltung | Set-ClockodoProject -Completed", "Completed: no → yes")]
    [InlineData("Set-ClockodoProject -Id 2020072 -Billed:$false", "(no change) Billed: no, BilledAmount: none")]
    public void A_budget_in_hours(string command, string shown)
    {
        Succeed($"{command} -WhatIf");

        Assert.Contains(
            $"\"Set {shown}\" on target \"project Kursverwaltung (2020072), customer Volkshochschule Nörtheim (2410335)\"", Engine.Window, StringComparison.Ordinal);
        AssertOnlyRead();
    }

    [Theory]
    [InlineData("-Billed", "Billed: no → yes, BilledAmount: none → 12500.00")]
    [InlineData("-Billed -BilledAmount 5000", "BilledAmount: none → 5000.00")]
    [InlineData("-Billed -BilledAmount 12500", "Billed: no → yes, BilledAmount: none → 12500.00")]
    public void A_budget_in_money_is_billed_when_the_amount_reaches_it(string parameters, string shown)
    {
        Succeed($"Set-ClockodoProject -Id 700125 {parameters} -WhatIf");

        Assert.Contains($"\"Set {shown}\"", Engine.Window, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_billed_is_shown_before_it_is_taken_back()
    {
        Succeed("Set-ClockodoProject -Id 700125 -Billed");

        Succeed("Set-ClockodoProject -Id 700125 -Billed:$false -WhatIf");

        Assert.Contains("\"Set Billed: yes → no, BilledAmount: 12500.00 → none\"", Engine.Window, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("512019", "Online-Shop (512019)")]
    [InlineData("630771", "Wartung (630771)")]
    public void Without_a_hard_budget_it_warns_that_entries_are_billed(string id, string project)
    {
        Outcome outcome = Run($"Set-ClockodoProject -Id {id} -Billed -WhatIf");

        Assert.Equal(
            $"Project {project} has no hard budget, so the service will probably reject -Billed. Its entries are billed: use Set-ClockodoEntry -Billable Billed.",
            Assert.Single(outcome.Warnings));
        Assert.Empty(outcome.Errors);
    }

    [Fact]
    public void Completion_needs_no_hard_budget()
    {
        Assert.Empty(Run("Set-ClockodoProject -Id 630771 -Completed -WhatIf").Warnings);
    }

    [Fact]
    public void Without_the_right_to_read_customers_the_ID_is_shown()
    {
        Front.Before = (request, _) => Task.FromResult(
            request.Target.Contains("v3/customers", StringComparison.Ordinal) ? Front.Respond(403, "{}") : null);

        Succeed("Set-ClockodoProject -Id 630771 -Completed -WhatIf");

        Assert.Contains("on target \"project Wartung (630771), customer 4711\"", Engine.Window, StringComparison.Ordinal);
    }

    private void AssertOnlyRead() => Assert.All(Sent, request => Assert.Equal("GET", request.Method));
}
