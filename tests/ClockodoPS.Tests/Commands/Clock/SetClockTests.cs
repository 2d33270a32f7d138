using System;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Clock;

public sealed class SetClockTests : ClockTest
{
    [Fact]
    public void The_start_is_corrected()
    {
        Start();

        PSObject running = SucceedWithOne("Set-ClockodoClock -TimeSince $args[0]", Now.AddMinutes(-15));

        Assert.Equal(Now.AddMinutes(-15).LocalDateTime, running.Value("TimeSince"));
    }

    [Fact]
    public void A_duration_is_counted_from_the_services_clock()
    {
        Start();
        Pass(TimeSpan.FromMinutes(10));

        PSObject running = SucceedWithOne("Set-ClockodoClock -Duration 1:00");

        Assert.Equal(Now.AddHours(-1).LocalDateTime, running.Value("TimeSince"));
    }

    [Fact]
    public void A_change_from_elsewhere_since_the_entry_was_read_is_a_Conflict()
    {
        Start();
        Succeed("$global:Read = Get-ClockodoClock; Set-ClockodoClock -Duration 0:30");

        Outcome run = Run("$Read | Set-ClockodoClock -Duration 0:45");

        Assert.Equal("Conflict", run.Error.Kind());
        Assert.Equal(Now.AddMinutes(-30).LocalDateTime, SucceedWithOne("Get-ClockodoClock").Value("TimeSince"));
    }

    [Fact]
    public void An_overlap_that_the_service_corrected_is_a_warning()
    {
        long ended = AddEnded(ago: TimeSpan.FromHours(2), duration: TimeSpan.FromHours(1.5));
        long id = Start();

        Outcome run = Run("Set-ClockodoClock -Duration 1:00");

        Assert.Equal(
            $"The service found an overlap with entry {ended}. Entry {id} now begins at {Local(Now.AddMinutes(-30))}; {Local(Now.AddHours(-1))} was asked for.",
            Assert.Single(run.Warnings));
    }

    [Fact]
    public void WhatIf_shows_the_old_and_the_new_start()
    {
        Start();

        Outcome run = Run("Set-ClockodoClock -Duration 0:30 -WhatIf");

        Assert.Contains(
            $"Set TimeSince: {Local(Now)} → {Local(Now.AddMinutes(-30))} (running for 0:30:00)", run.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Sent, request => request.Method == "PUT");
    }

    [Fact]
    public void An_entry_from_the_pipeline_that_does_not_run_any_more_is_left_alone_whatever_the_times()
    {
        Succeed($"$global:First = Start-ClockodoClock {Work}");
        Pass(TimeSpan.FromHours(1));
        Start();

        Outcome run = Run("$First | Set-ClockodoClock -Duration 0:30");

        Assert.Contains("is not running: entry", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void The_duration_of_a_running_entry_is_corrected_here_and_not_by_Set_ClockodoEntry()
    {
        Start();

        Outcome run = Run("Get-ClockodoClock | Set-ClockodoEntry -Duration 1:00");

        Assert.Contains("Set-ClockodoClock -Duration corrects since when it has been running", run.Error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Sent, request => request.Method == "PUT");
    }

    [Fact]
    public void Where_nothing_runs_it_is_an_error()
    {
        Outcome run = Run("Set-ClockodoClock -Duration 0:30");

        Assert.Equal("NotFound", run.Error.Kind());
        Assert.Contains("Start-ClockodoClock starts it.", run.Error.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-Duration 0:30 -TimeSince 2026-03-18T10:00")]
    public void Exactly_one_correction_is_needed(string parameters)
    {
        Start();

        Assert.Equal("Invalid", Run($"Set-ClockodoClock {parameters}").Error.Kind());
        Assert.Empty(Sent);
    }
}
