using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Clock.Support;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Clock;

/// <summary>The clock of the sandbox, without faults.</summary>
public sealed class ClockEndpointTests : SandboxFaultTest
{
    public ClockEndpointTests()
    {
        StartWith("none");
    }

    [Fact]
    public async Task Without_a_running_entry_the_clock_shows_only_the_time()
    {
        ClockState state = await Clock.GetAsync(null, Token);

        Assert.Null(state.Running);
        Assert.Equal(Time.Date, state.CurrentTime);
    }

    [Fact]
    public async Task A_started_entry_runs_with_what_was_sent()
    {
        EntryDraft draft = Work.Draft();
        draft.ProjectId = Drafts.Project;
        draft.SubprojectId = Drafts.Subproject;
        draft.Billable = BillableState.NotBillable;

        await Clock.StartAsync(draft, Token);

        Entry running = (await Clock.GetAsync(null, Token)).Running!;
        Assert.Equal(
            (Drafts.Customer, Drafts.Project, Drafts.Subproject, Drafts.Service, "Migration", BillableState.NotBillable),
            (running.CustomerId, running.ProjectId, running.SubprojectId, running.ServiceId, running.Text, running.Billable));
        Assert.True(running.IsRunning);
    }

    [Fact]
    public async Task Nothing_is_sent_that_was_not_given()
    {
        await Clock.StartAsync(Work.Draft(text: null), Token);

        Assert.Equal($$"""{"customers_id":{{Drafts.Customer}},"services_id":{{Drafts.Service}}}""", Server.Requests.Single().Body);
    }

    [Fact]
    public async Task A_start_stops_what_runs_and_returns_it()
    {
        Entry first = (await Clock.StartAsync(Work.Draft("first"), Token)).Running!;
        Pass(TimeSpan.FromMinutes(20));

        ClockState state = await Clock.StartAsync(Work.Draft("second"), Token);

        Assert.Equal((first.Id, TimeSpan.FromMinutes(20)), (state.Stopped!.Id, state.Stopped.Duration));
        Assert.False(state.StoppedIsTruncated);
        Assert.Equal("second", state.Running!.Text);
    }

    [Fact]
    public async Task An_entry_that_the_service_cut_at_24_hours_is_marked()
    {
        await Clock.StartAsync(Work.Draft(), Token);
        Pass(TimeSpan.FromHours(30));

        ClockState state = await Clock.StartAsync(Work.Draft(), Token);

        Assert.True(state.StoppedIsTruncated);
        Assert.Equal(TimeSpan.FromHours(24), state.Stopped!.Duration);
    }

    [Fact]
    public async Task Another_users_clock_is_another_clock()
    {
        EntryDraft draft = Work.Draft();
        draft.UserId = Drafts.OtherUser;

        await Clock.StartAsync(draft, Token);

        Assert.Null((await Clock.GetAsync(null, Token)).Running);
        Assert.Equal(Drafts.OtherUser, (await Clock.GetAsync(Drafts.OtherUser, Token)).Running!.UserId);
    }

    [Fact]
    public async Task A_stop_returns_the_entry_as_it_ended()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;
        Pass(TimeSpan.FromMinutes(20));

        ClockState state = await Clock.StopAsync(running, null, null, Token);

        Assert.Equal((running.Id, TimeSpan.FromMinutes(20)), (state.Stopped!.Id, state.Stopped.Duration));
        Assert.Null((await Clock.GetAsync(null, Token)).Running);
    }

    [Fact]
    public async Task A_stop_can_be_in_the_past()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;
        Pass(TimeSpan.FromHours(3));

        ClockState state = await Clock.StopAsync(running, Time.Date.AddHours(-1), null, Token);

        Assert.Equal(TimeSpan.FromHours(2), state.Stopped!.Duration);
    }

    [Fact]
    public async Task Another_users_clock_is_stopped_by_its_user()
    {
        EntryDraft draft = Work.Draft();
        draft.UserId = Drafts.OtherUser;
        Entry running = (await Clock.StartAsync(draft, Token)).Running!;

        await Clock.StopAsync(running, null, Drafts.OtherUser, Token);

        Assert.EndsWith($"v2/clock/{running.Id}?users_id={Drafts.OtherUser}", Server.Requests[^1].Target, StringComparison.Ordinal);
        Assert.Null((await Clock.GetAsync(Drafts.OtherUser, Token)).Running);
    }

    [Fact]
    public async Task A_new_start_is_sent_with_the_times_from_before()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        ClockState state = await Clock.ChangeAsync(running, Time.Date.AddMinutes(-30), Token);

        Assert.Equal(Known.Local(Time.Date.AddMinutes(-30).ToString("u")), state.Updated!.TimeSince);
        Assert.Equal(
            """{"time_since":"2026-06-17T09:00:00Z","time_since_before":"2026-06-17T09:30:00Z","duration_before":null,"time_until_before":null}""",
            Server.Requests[^1].Body);
    }

    [Fact]
    public async Task A_new_duration_is_sent_in_seconds()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        ClockState state = await Clock.ChangeAsync(running, TimeSpan.FromMinutes(15), Token);

        Assert.Equal(Time.Date.AddMinutes(-15), state.Updated!.TimeSince.ToUniversalTime());
        Assert.StartsWith("""{"duration":900,"time_since_before":""", Server.Requests[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_from_elsewhere_is_a_conflict_and_stays()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;
        await ElsewhereAsync(clock => clock.ChangeAsync(running, Time.Date.AddMinutes(-45), Token));

        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => Clock.ChangeAsync(running, Time.Date.AddMinutes(-30), Token));

        Assert.Equal(ClockodoErrorKind.Conflict, error.Kind);
        Assert.Equal(Time.Date.AddMinutes(-45), (await Clock.GetAsync(null, Token)).Running!.TimeSince.ToUniversalTime());
    }

    [Fact]
    public async Task An_overlap_that_the_service_corrected_is_returned()
    {
        Entry ended = await Entries.AddAsync(Work.Ended(Time.Date.AddHours(-2), TimeSpan.FromHours(1.5)), Token);
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        ClockState state = await Clock.ChangeAsync(running, Time.Date.AddHours(-1), Token);

        Assert.Equal(
            (true, ended.TimeUntil, ended.Id),
            (state.Overlap!.Overlapping, state.Overlap.FreeTimeSince, state.Overlap.TruncatedEntryId));
        Assert.Equal(ended.TimeUntil, state.Updated!.TimeSince);
    }

    [Theory]
    [InlineData("customer", "CustomerId is missing.")]
    [InlineData("service", "ServiceId is missing.")]
    [InlineData("end", "TimeUntil cannot be given when the clock is started.")]
    [InlineData("rate", "HourlyRate cannot be given when the clock is started.")]
    [InlineData("text", "Text has 1001 characters; the clock takes 1000.")]
    [InlineData("type", "Type is lump sum; the clock runs for time entries only.")]
    public async Task What_cannot_be_started_is_refused_before_sending(string wrong, string message)
    {
        EntryDraft draft = wrong == "type" ? Drafts.LumpSum() : Work.Draft();
        switch (wrong)
        {
            case "customer":
                draft.CustomerId = null;
                break;
            case "service":
                draft.ServiceId = null;
                break;
            case "end":
                draft.TimeUntil = Time.Date;
                break;
            case "rate":
                draft.HourlyRate = 80;
                break;
            case "text":
                draft.Text = new string('x', 1001);
                break;
        }

        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => Clock.StartAsync(draft, Token));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(ClockodoErrorKind.Invalid, error.Kind);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_text_is_measured_in_characters_and_not_in_halves_of_them()
    {
        ClockState state = await Clock.StartAsync(Work.Draft(string.Concat(Enumerable.Repeat("🕒", 1000))), Token);

        Assert.Equal(2000, state.Running!.Text!.Length);
    }

    private void Pass(TimeSpan duration) => Time.DelayAsync(duration, Token);
}
