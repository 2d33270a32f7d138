using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Clock.Support;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Clock;

/// <summary>A response of the clock was lost: nothing is sent again, and what happened is read.</summary>
public sealed class ClockRecoveryTests : SandboxFaultTest
{
    public static TheoryData<string> LostResponses { get; } =
        ["cut before headers", "cut in headers", "cut in body", "504", "500", "empty", "half", "web page"];

    [Theory]
    [MemberData(nameof(LostResponses))]
    public async Task A_start_is_found_by_reading_the_clock(string how)
    {
        StartWith("POST", Losing(how));

        ClockState state = await Clock.StartAsync(Work.Draft(), Token);

        Assert.Equal("Migration", state.Running!.Text);
        Assert.Single(Server.Requests, request => request.Method == "POST");
        Assert.Single(Notices.OfType<EntryRecovered>());
    }

    [Theory]
    [MemberData(nameof(LostResponses))]
    public async Task A_stop_is_found_by_reading_the_entry(string how)
    {
        StartWith("DELETE", Losing(how));
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        ClockState state = await Clock.StopAsync(running, null, null, Token);

        Assert.Equal(running.Id, state.Stopped!.Id);
        Assert.False(state.Stopped.IsRunning);
        Assert.Single(Server.Requests, request => request.Method == "DELETE");
    }

    [Theory]
    [MemberData(nameof(LostResponses))]
    public async Task A_correction_is_found_by_reading_the_clock(string how)
    {
        StartWith("PUT", Losing(how));
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        ClockState state = await Clock.ChangeAsync(running, Time.Date.AddMinutes(-10), Token);

        Assert.Equal(Time.Date.AddMinutes(-10), state.Updated!.TimeSince.ToUniversalTime());
        Assert.Single(Server.Requests, request => request.Method == "PUT");
    }

    [Fact]
    public async Task A_corrected_duration_is_found_by_the_start_that_follows_from_it()
    {
        StartWith("PUT", Fault.CutAt(Cut.BeforeHeaders));
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        ClockState state = await Clock.ChangeAsync(running, TimeSpan.FromMinutes(10), Token);

        Assert.Equal(Time.Date.AddMinutes(-10), state.Updated!.TimeSince.ToUniversalTime());
    }

    [Fact]
    public async Task A_start_that_was_lost_before_the_service_is_unknown_and_not_sent_again()
    {
        StartWith("POST", Fault.LoseRequest);

        ClockodoException error = await AssertUnknownAsync(() => Clock.StartAsync(Work.Draft(), Token));

        Assert.EndsWith("When the clock was read after it, nothing ran. Nothing was sent again.", error.Message, StringComparison.Ordinal);
        Assert.Single(Server.Requests, request => request.Method == "POST");
    }

    [Fact]
    public async Task An_entry_that_ran_before_is_not_taken_for_the_one_that_was_lost()
    {
        await ElsewhereAsync(clock => clock.StartAsync(Work.Draft(), Token));
        await Time.DelayAsync(TimeSpan.FromMinutes(1), Token);
        StartWith("POST", Fault.LoseRequest);

        ClockodoException error = await AssertUnknownAsync(() => Clock.StartAsync(Work.Draft(), Token));

        Assert.Contains("When the clock was read after it, entry ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_with_the_same_start_that_was_added_before_is_not_taken_for_it()
    {
        DateTimeOffset since = Time.Date.AddHours(-1);
        await ElsewhereAsync(clock => clock.StartAsync(Work.Draft(since: since), Token));
        await Time.DelayAsync(TimeSpan.FromMinutes(1), Token);
        StartWith("POST", Fault.LoseRequest);

        await AssertUnknownAsync(() => Clock.StartAsync(Work.Draft(since: since), Token));
    }

    [Fact]
    public async Task What_somebody_else_started_meanwhile_is_not_taken_for_it()
    {
        Start(async request =>
        {
            if (request.Method != "POST")
            {
                return null;
            }

            await ElsewhereAsync(clock => clock.StartAsync(Work.Draft("other"), Token));
            return Fault.LoseRequest;
        });

        await AssertUnknownAsync(() => Clock.StartAsync(Work.Draft(), Token));
    }

    [Fact]
    public async Task A_start_in_the_past_is_recognized_by_its_insertion()
    {
        StartWith("POST", Fault.CutAt(Cut.InBody));

        ClockState state = await Clock.StartAsync(Work.Draft(since: Time.Date.AddHours(-2)), Token);

        Assert.Equal(Time.Date.AddHours(-2), state.Running!.TimeSince.ToUniversalTime());
    }

    [Fact]
    public async Task A_stop_that_was_lost_before_the_service_is_unknown_and_the_entry_still_runs()
    {
        StartWith("DELETE", Fault.LoseRequest);
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        await AssertUnknownAsync(() => Clock.StopAsync(running, null, null, Token));

        Assert.Equal(running.Id, (await Clock.GetAsync(null, Token)).Running!.Id);
        Assert.Single(Server.Requests, request => request.Method == "DELETE");
    }

    [Fact]
    public async Task A_stop_is_unknown_if_the_entry_ended_at_another_time()
    {
        Start(async request =>
        {
            if (request.Method != "DELETE")
            {
                return null;
            }

            await ElsewhereAsync(async clock => await clock.StopAsync((await clock.GetAsync(null, Token)).Running!, null, null, Token));
            return Fault.LoseRequest;
        });
        Entry running = (await Clock.StartAsync(Work.Draft(since: Time.Date.AddHours(-2)), Token)).Running!;

        await AssertUnknownAsync(() => Clock.StopAsync(running, Time.Date.AddHours(-1), null, Token));
    }

    [Fact]
    public async Task A_correction_that_was_lost_before_the_service_is_unknown()
    {
        StartWith("PUT", Fault.LoseRequest);
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        await AssertUnknownAsync(() => Clock.ChangeAsync(running, Time.Date.AddHours(-1), Token));

        Assert.Equal(running.TimeSince, (await Clock.GetAsync(null, Token)).Running!.TimeSince);
    }

    [Fact]
    public async Task The_outcome_is_unknown_if_the_clock_cannot_be_read_either()
    {
        Start(request => request.Method == "POST" ? Fault.CutAt(Cut.BeforeHeaders) : Fault.Respond(500, Fault.GatewayPage));

        ClockodoException error = await AssertUnknownAsync(() => Clock.StartAsync(Work.Draft(), Token));

        Assert.Contains("The clock could not be read after it.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_surely_was_not_processed_is_sent_again()
    {
        StartWith("POST", Fault.TooManyRequests(2));

        await Clock.StartAsync(Work.Draft(), Token);

        Assert.Equal(2, Server.Requests.Count(request => request.Method == "POST"));
    }

    private static Fault Losing(string how) => how switch
    {
        "cut before headers" => Fault.CutAt(Cut.BeforeHeaders),
        "cut in headers" => Fault.CutAt(Cut.InHeaders),
        "cut in body" => Fault.CutAt(Cut.InBody),
        "half" => Fault.HalfPage,
        "504" => Fault.ProcessAndRespond(504, Fault.GatewayPage),
        "500" => Fault.ProcessAndRespond(500, "{}"),
        "empty" => Fault.ProcessAndRespond(200, ""),
        _ => Fault.ProcessAndRespond(200, Fault.GatewayPage),
    };

    private static async Task<ClockodoException> AssertUnknownAsync(Func<Task> act)
    {
        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(act);
        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
        return error;
    }
}
