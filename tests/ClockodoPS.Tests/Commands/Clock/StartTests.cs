using System;
using System.Linq;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Clock;

public sealed class StartTests : ClockTest
{
    [Fact]
    public void The_running_entry_comes_out()
    {
        var running = SucceedWithOne("Start-ClockodoClock -Customer 'ACME Deutschland GmbH' -Project 'Relaunch Website' -Service Support -Text Planning");

        Assert.Equal(
            (4711L, 512004L, 871013L, "Planning", true),
            (running.Long("CustomerId"), running.Long("ProjectId"), running.Long("ServiceId"), running.Text("Text"), (bool)running.Value("IsRunning")!));
    }

    [Fact]
    public void A_start_now_is_one_request()
    {
        Succeed($"Start-ClockodoClock {Work}");

        Assert.Equal(["POST v2/clock"], Sent.Select(request => request.Line()));
    }

    [Fact]
    public void Names_that_were_looked_up_come_with_the_entry()
    {
        var running = SucceedWithOne("Start-ClockodoClock -Customer 'ACME Deutschland GmbH' -Service Support");

        Assert.Equal(("ACME Deutschland GmbH", "Support"), (running.Text("CustomerName"), running.Text("ServiceName")));
    }

    [Fact]
    public void The_project_brings_the_customer()
    {
        Assert.Equal(4711, SucceedWithOne("Start-ClockodoClock -Project 'Relaunch Website' -Service Support").Long("CustomerId"));
    }

    [Fact]
    public void What_is_missing_is_named_at_once_and_nothing_is_sent()
    {
        Outcome run = Run("Start-ClockodoClock -Text x");

        Assert.Equal("Cannot start the clock: Customer is missing. Service is missing. Nothing was sent.", run.Error.Exception.Message);
        Assert.Empty(Sent);
    }

    [Fact]
    public void What_was_stopped_is_said_with_Verbose()
    {
        long first = Start();
        Pass(TimeSpan.FromMinutes(20));

        Outcome run = Run($"Start-ClockodoClock {Work} -Verbose");

        Assert.Contains(run.Verbose, line => line.StartsWith($"Stopped: time entry {first}, ", StringComparison.Ordinal));
        Assert.Empty(run.Warnings);
    }

    [Fact]
    public void WhatIf_shows_what_would_be_stopped_and_changes_nothing()
    {
        long first = Start();

        Outcome run = Run($"Start-ClockodoClock {Work} -Text next -WhatIf");

        Assert.Contains($"This stops time entry {first}, ", run.Shown, StringComparison.Ordinal);
        Assert.Contains("the clock of Katharina Großmann (234561)", run.Shown, StringComparison.Ordinal);
        Assert.All(Sent, request => Assert.Equal("GET", request.Method));
        Assert.Equal(first, SucceedWithOne("Get-ClockodoClock").Long("Id"));
    }

    [Fact]
    public void An_entry_that_was_cut_at_24_hours_is_a_warning()
    {
        long first = Start();
        Pass(TimeSpan.FromHours(30));

        Outcome run = Run($"Start-ClockodoClock {Work}");

        Assert.StartsWith($"The service cut entry {first} at 24 hours: ", Assert.Single(run.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_gap_it_begins_where_the_last_entry_of_today_ended()
    {
        AddEnded(ago: TimeSpan.FromHours(2), duration: TimeSpan.FromHours(1.5));

        Outcome run = Run($"Start-ClockodoClock {Work} -NoGap");

        Assert.Equal(Now.AddMinutes(-30).LocalDateTime, run.Output.Single().Value("TimeSince"));
    }

    [Fact]
    public void NoGap_and_a_start_are_refused_together()
    {
        Assert.Equal("Invalid", Run($"Start-ClockodoClock {Work} -NoGap -TimeSince 2026-03-18T10:00").Error.Kind());
    }

    [Fact]
    public void An_overlap_with_the_last_entry_is_a_warning_and_is_started()
    {
        long last = AddEnded(ago: TimeSpan.FromHours(2), duration: TimeSpan.FromHours(1.5));

        Outcome run = Run($"Start-ClockodoClock {Work} -TimeSince $args[0]", Now.AddHours(-1));

        Assert.Contains($"The start overlaps time entry {last}, ", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.Single(run.Output);
    }

    [Theory]
    [InlineData(1, "is in the future")]
    [InlineData(-25, "is more than 24 hours ago")]
    [InlineData(-3, "is before the start of the user's last entry")]
    public void A_start_that_cannot_be_right_is_refused(int hours, string reason)
    {
        AddEnded(ago: TimeSpan.FromHours(2), duration: TimeSpan.FromHours(1));

        Outcome run = Run($"Start-ClockodoClock {Work} -TimeSince $args[0]", Now.AddHours(hours));

        Assert.Equal("Invalid", run.Error.Kind());
        Assert.Contains(reason, run.Error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Sent, request => request.Method == "POST");
    }

    [Fact]
    public void Another_users_clock_is_started()
    {
        Assert.Equal(234579, SucceedWithOne($"Start-ClockodoClock {Work} -User 'Jörg Weiß'").Long("UserId"));
        Assert.Empty(Succeed("Get-ClockodoClock"));
    }

    [Fact]
    public void A_lost_response_is_made_good_by_reading_the_clock()
    {
        bool isLost = false;
        Front.After = (request, response) =>
        {
            if (request.Method == "POST" && !isLost)
            {
                isLost = true;
                throw new System.Net.Http.HttpRequestException("The connection is cut.");
            }

            return System.Threading.Tasks.Task.FromResult(response);
        };

        Outcome run = Run($"Start-ClockodoClock {Work} -Verbose");

        Assert.Single(run.Output);
        Assert.Contains(run.Verbose, line => line.Contains("The clock was read: it runs with what was sent", StringComparison.Ordinal));
        Assert.Single(Sent, request => request.Method == "POST");
    }

    [Fact]
    public void A_lost_request_is_OutcomeUnknown()
    {
        Front.Before = (request, _) => request.Method == "POST"
            ? throw new System.Net.Http.HttpRequestException("The connection is cut.")
            : System.Threading.Tasks.Task.FromResult<System.Net.Http.HttpResponseMessage?>(null);

        Outcome run = Run($"Start-ClockodoClock {Work}");

        Assert.Equal("OutcomeUnknown", run.Error.Kind());
        Assert.EndsWith("nothing ran. Nothing was sent again.", run.Error.Exception.Message, StringComparison.Ordinal);
    }
}
