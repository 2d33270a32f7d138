using System;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Clock;

/// <summary>An entry from the pipeline is taken up again.</summary>
public sealed class TakeUpAgainTests : ClockTest
{
    private const string Entry =
        "New-ClockodoEntry -Customer 4711 -Project 512004 -Subproject 310440 -Service 860608 -Text Concept -Billable NotBillable "
        + "-TimeSince 2026-03-17T08:00Z -TimeUntil 2026-03-17T09:00Z";

    [Fact]
    public void What_the_entry_was_for_is_started()
    {
        PSObject running = SucceedWithOne($"{Entry} | Start-ClockodoClock");

        Assert.Equal(
            (4711L, 512004L, 310440L, 860608L, "Concept", "NotBillable"),
            (running.Long("CustomerId"), running.Long("ProjectId"), running.Long("SubprojectId"), running.Long("ServiceId"), running.Text("Text"),
                running.Text("Billable")));
    }

    [Fact]
    public void A_text_that_a_plain_list_does_not_have_is_read()
    {
        Succeed(Entry);

        PSObject running = SucceedWithOne(
            "@(Get-ClockodoEntry -TimeSince 2026-03-17 -TimeUntil 2026-03-17)[-1] | Start-ClockodoClock");

        Assert.Equal("Concept", running.Text("Text"));
    }

    [Fact]
    public void Work_that_was_billed_is_billable()
    {
        PSObject running = SucceedWithOne($"{Entry} | Set-ClockodoEntry -Billable Billed -PassThru | Start-ClockodoClock");

        Assert.Equal("Billable", running.Text("Billable"));
    }

    [Fact]
    public void Parameters_take_precedence()
    {
        PSObject running = SucceedWithOne($"{Entry} | Start-ClockodoClock -Service Support -Text Other");

        Assert.Equal((871013L, "Other"), (running.Long("ServiceId"), running.Text("Text")));
    }

    [Theory]
    [InlineData("-Customer 2410335", 2410335, null, null)]
    [InlineData("-Project $null", 4711, null, null)]
    [InlineData("-Subproject $null", 4711, 512004, null)]
    [InlineData("-Project 2020072", 2410335, 2020072, null)]
    public void What_belongs_to_another_customer_or_project_is_left_out(string parameters, int customer, int? project, int? subproject)
    {
        PSObject running = SucceedWithOne($"{Entry} | Start-ClockodoClock {parameters}");

        Assert.Equal(
            ((long)customer, (long?)project, (long?)subproject),
            (running.Long("CustomerId"), (long?)running.Value("ProjectId"), (long?)running.Value("SubprojectId")));
    }

    [Fact]
    public void A_colleagues_entry_starts_your_own_clock()
    {
        PSObject running = SucceedWithOne($"{Entry} -User 234602 | Start-ClockodoClock");

        Assert.Equal(234561, running.Long("UserId"));
    }

    [Fact]
    public void An_entry_from_a_file_is_taken_up_too()
    {
        PSObject running = SucceedWithOne(
            $"[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(({Entry}))) | Start-ClockodoClock");

        Assert.Equal("Concept", running.Text("Text"));
    }

    [Fact]
    public void A_project_is_what_to_work_for()
    {
        PSObject running = SucceedWithOne("Get-ClockodoProject 'Relaunch Website' | Start-ClockodoClock -Service Support");

        Assert.Equal((4711L, 512004L), (running.Long("CustomerId"), running.Long("ProjectId")));
    }

    [Fact]
    public void Several_entries_are_refused_and_nothing_is_sent()
    {
        Succeed($"$global:Entry = {Entry}");
        Forget();

        Outcome run = Run("$Entry, $Entry | Start-ClockodoClock");

        Assert.StartsWith("2 objects came from the pipeline, and only one thing can run at a time.", run.Ended!.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Fact]
    public void An_empty_pipeline_starts_nothing()
    {
        Outcome run = Run($"@() | Start-ClockodoClock {Work}");

        Assert.Empty(run.Errors);
        Assert.Empty(run.Output);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 5 -Billable Billable -TimeSince 2026-03-17", "which is not working time")]
    [InlineData("Get-ClockodoService Support -First 1", "is neither an entry nor a customer, project or subproject")]
    [InlineData("'Concept'", "'Concept' is neither an entry nor a customer, project or subproject")]
    [InlineData("@{ Customer = 4711 }", "A hashtable is neither an entry nor a customer, project or subproject")]
    public void What_cannot_be_taken_up_is_refused(string item, string reason)
    {
        Outcome run = Run($"{item} | Start-ClockodoClock -Service 860608");

        Assert.Equal("Invalid", run.Error.Kind());
        Assert.Contains(reason, run.Error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Sent, request => request.PathAndQuery.Contains("clock", StringComparison.Ordinal));
    }
}
