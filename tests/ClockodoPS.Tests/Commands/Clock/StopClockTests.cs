using System;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Clock;

public sealed class StopClockTests : ClockTest
{
    [Fact]
    public void The_entry_comes_out_as_it_ended()
    {
        long id = Start();
        Pass(TimeSpan.FromMinutes(20));

        PSObject stopped = SucceedWithOne("Stop-ClockodoClock");

        Assert.Equal((id, TimeSpan.FromMinutes(20)), (stopped.Long("Id"), stopped.Value("Duration")));
    }

    [Fact]
    public void Where_nothing_runs_nothing_happens()
    {
        Outcome run = Run("Stop-ClockodoClock");

        Assert.Empty(run.Errors);
        Assert.Empty(run.Output);
        Assert.Equal(["GET v2/clock"], Sent.Select(request => request.Line()));
    }

    [Fact]
    public void A_clock_that_was_forgotten_is_stopped_in_the_past()
    {
        Start();
        Pass(TimeSpan.FromHours(3));

        PSObject stopped = SucceedWithOne("Stop-ClockodoClock -TimeUntil $args[0]", Now.AddHours(-1));

        Assert.Equal(TimeSpan.FromHours(2), stopped.Value("Duration"));
    }

    [Fact]
    public void An_entry_that_was_cut_at_24_hours_is_a_warning()
    {
        long id = Start();
        Pass(TimeSpan.FromDays(2));

        Outcome run = Run("Stop-ClockodoClock");

        Assert.StartsWith($"The service cut entry {id} at 24 hours: it began at {Local(Known.Now)}", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromHours(24), run.Output.Single().Value("Duration"));
    }

    [Fact]
    public void WhatIf_shows_what_would_be_stopped_and_when()
    {
        long id = Start();

        Outcome run = Run("Stop-ClockodoClock -WhatIf");

        Assert.Contains($"\"Stop the clock: TimeUntil: now\" on target \"time entry {id}, ", run.Shown, StringComparison.Ordinal);
        Assert.Single(Succeed("Get-ClockodoClock"));
    }

    [Fact]
    public void Clocks_of_several_users_come_from_the_pipeline()
    {
        Start();
        Start($"{Work} -User 234579");

        var stopped = Succeed("Get-ClockodoUser -Id 234561, 234579 | Get-ClockodoClock | Stop-ClockodoClock");

        Assert.Equal(["234561", "234579"], stopped.Select(entry => entry.Text("UserId")));
    }

    [Fact]
    public void An_entry_from_the_pipeline_that_does_not_run_any_more_leaves_the_clock_alone()
    {
        Succeed($"$global:First = Start-ClockodoClock {Work}");
        long second = Start();

        Outcome run = Run("$First | Stop-ClockodoClock");

        Assert.Contains($"is not running: entry {second} runs. Nothing was changed.", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.Equal(second, SucceedWithOne("Get-ClockodoClock").Long("Id"));
    }

    [Fact]
    public void After_Ctrl_C_it_says_that_the_request_was_sent_and_how_to_find_out()
    {
        Start();
        Front.Before = (request, token) => request.Method == "DELETE"
            ? Front.Hang(token)
            : System.Threading.Tasks.Task.FromResult<System.Net.Http.HttpResponseMessage?>(null);

        Engine.Stop("Stop-ClockodoClock", _ => Front.Writes.Count == 1);

        Assert.Contains(
            "WARNING: Stopped. The outcome of the request to stop the clock is unknown: the request was sent. Get-ClockodoClock shows what runs.",
            Engine.Window.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
    }

    [Fact]
    public void After_Ctrl_C_before_anything_was_sent_it_says_nothing()
    {
        Front.Before = (_, token) => Front.Hang(token);

        Engine.Stop("Stop-ClockodoClock", _ => Front.Requests.Count == 1);

        Assert.DoesNotContain("WARNING: Stopped.", Engine.Window, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_response_is_made_good_by_reading_the_entry()
    {
        Start();
        Front.After = (request, response) => request.Method == "DELETE"
            ? throw new System.Net.Http.HttpRequestException("The connection is cut.")
            : System.Threading.Tasks.Task.FromResult(response);

        PSObject stopped = SucceedWithOne("Stop-ClockodoClock");

        Assert.NotNull(stopped.Value("TimeUntil"));
        Assert.Single(Sent, request => request.Method == "DELETE");
    }
}
