using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>What a confirmation reads of entries, and how it names them.</summary>
public class ConfirmationTargetTests : ConnectedTest
{
    private long _timeEntry;
    private long _lumpSum;
    private long _lumpSumService;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _timeEntry = AddTimeEntry();
        _lumpSum = AddLumpSum();
        _lumpSumService = AddLumpSumService();
        Succeed("$entries = $args | Get-ClockodoEntry", _timeEntry, _lumpSum, _lumpSumService);
        Succeed($"$named = Get-ClockodoEntry -TimeSince 2026-03-16T08:00:00Z -TimeUntil 2026-03-16T11:00:00Z -Customer 4711 -Enhanced | Where-Object Id -ge {_timeEntry}");
        Forget();
    }

    [Theory]
    [InlineData("Set-ClockodoEntry -Billable Billed")]
    [InlineData("Remove-ClockodoEntry")]
    public void With_WhatIf_and_entries_from_the_pipeline_only_names_are_asked_for(string command)
    {
        Outcome outcome = Run($"$entries | {command} -WhatIf");

        Assert.Equal(5, Sent.Count);
        Assert.All(Sent, request => Assert.True(request.IsForNames()));
        Assert.Empty(outcome.Output);
        Assert.Equal(3, outcome.Shown.Split("What if: ").Length - 1);
    }

    [Fact]
    public void With_WhatIf_and_entries_that_have_their_names_nothing_at_all_is_sent()
    {
        Run("$named | Where-Object Type -ne LumpSumService | Remove-ClockodoEntry -WhatIf");

        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("Set-ClockodoEntry -Billable Billed -Id")]
    [InlineData("Remove-ClockodoEntry -Id")]
    public void With_WhatIf_and_IDs_entries_and_names_are_read_and_no_more(string command)
    {
        Run($"{command} {_timeEntry}, {_lumpSum} -WhatIf");

        Assert.Equal([$"GET v2/entries/{_timeEntry}", $"GET v2/entries/{_lumpSum}"], Sent.Where(request => !request.IsForNames()).Select(request => request.Line()));
    }

    [Fact]
    public void The_target_is_named_with_the_customer()
    {
        string shown = Run("$named | Remove-ClockodoEntry -WhatIf").Shown;

        string[] lines = shown.TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("What if: Performing the operation \"Remove ", line));
        Assert.EndsWith($"on target \"time entry {_timeEntry}, {DateAndTime(8)}–{Clock(9, 30)}, ACME Deutschland GmbH (4711)\".", lines[0]);
        Assert.EndsWith($"on target \"lump sum {_lumpSum}, {DateAndTime(10)}, ACME Deutschland GmbH (4711)\".", lines[1]);
        Assert.EndsWith($"on target \"lump sum service {_lumpSumService}, {DateAndTime(11)}, ACME Deutschland GmbH (4711)\".", lines[2]);
    }

    [Fact]
    public void If_names_cannot_be_read_the_target_has_the_ID_of_the_customer()
    {
        Front.Before = (request, _) => Task.FromResult(request.Target.Contains("/v3/customers", StringComparison.Ordinal)
            ? Front.Respond(403, """{"errors":[{"type":"General","message":"Forbidden"}]}""")
            : null);
        Assert.Contains(
            $"\"time entry {_timeEntry}, {DateAndTime(8)}–{Clock(9, 30)}, customer 4711\"",
            Run($"Remove-ClockodoEntry {_timeEntry} -WhatIf").Shown,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Remove_removes_what_was_said_Yes_to()
    {
        using Engine answering = Answering("y", "n", "y");

        answering.Run("$args | Remove-ClockodoEntry", _timeEntry, _lumpSum, _lumpSumService);

        Assert.Equal(
            [$"DELETE v2/entries/{_timeEntry}", $"DELETE v2/entries/{_lumpSumService}"],
            Sent.Where(request => request.Method == "DELETE").Select(request => request.Line()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Set-ClockodoEntry {0} -Text neu -Confirm")]
    [InlineData("New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 5 -Billable 1 -TimeSince 2026-03-16 -Confirm")]
    public void Confirm_asks_before_anything_is_changed(string command)
    {
        using Engine answering = Answering("n");

        Outcome outcome = answering.Run(string.Format(CultureInfo.InvariantCulture, command, _timeEntry));

        Assert.Contains("Are you sure you want to perform this action?", outcome.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Sent, request => request.Method is "PUT" or "POST");
    }

    private static string DateAndTime(int hour) => Local(hour, 0, "yyyy-MM-dd HH:mm");

    private static string Clock(int hour, int minute) => Local(hour, minute, "HH:mm");

    private static string Local(int hour, int minute, string format) =>
        new DateTime(2026, 3, 16, hour, minute, 0, DateTimeKind.Utc).ToLocalTime().ToString(format, CultureInfo.InvariantCulture);

    private Engine Answering(params string[] answers)
    {
        Engine answering = Open(string.Join("\n", answers));
        answering.Run(Connect);
        Forget();
        return answering;
    }
}
