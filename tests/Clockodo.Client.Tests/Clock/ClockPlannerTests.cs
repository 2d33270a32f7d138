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

/// <summary>What is looked at before a request is sent. The service's clock is three hours ahead of the machine's.</summary>
public sealed class ClockPlannerTests : SandboxFaultTest
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(3);

    public ClockPlannerTests()
        : base(Ahead)
    {
        StartWith("none");
    }

    private DateTimeOffset Now => Time.Date + Ahead;

    [Fact]
    public async Task Nothing_is_changed()
    {
        await Clock.StartAsync(Work.Draft(), Token);

        await Clock.PlanStartAsync(Work.Draft(since: Now), cancellationToken: Token);
        await Clock.PlanStopAsync(Now, cancellationToken: Token);
        await Clock.PlanChangeAsync(Now.AddMinutes(-5), null, cancellationToken: Token);

        Assert.All(Server.Requests.Skip(1), request => Assert.Equal("GET", request.Method));
    }

    [Fact]
    public async Task A_start_shows_what_it_will_stop()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        ClockPlan plan = await Clock.PlanStartAsync(Work.Draft("next"), cancellationToken: Token);

        Assert.Equal(running.Id, plan.State.Running!.Id);
        Assert.Null(plan.Time);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(45)]
    public async Task A_time_that_means_now_is_not_sent(int seconds)
    {
        ClockPlan plan = await Clock.PlanStartAsync(Work.Draft(since: Now.AddSeconds(seconds)), cancellationToken: Token);

        Assert.Null(plan.Time);
    }

    [Fact]
    public async Task A_start_is_in_the_future_by_the_services_clock_and_not_by_the_machines()
    {
        Assert.Equal(Time.Date.AddHours(2), (await Clock.PlanStartAsync(Work.Draft(since: Time.Date.AddHours(2)), cancellationToken: Token)).Time);
        await AssertRefusedAsync(Work.Draft(since: Now.AddMinutes(10)), "is in the future: the service's clock shows");
    }

    [Fact]
    public Task A_start_more_than_24_hours_ago_is_refused() =>
        AssertRefusedAsync(Work.Draft(since: Now.AddHours(-24).AddSeconds(-1)), "is more than 24 hours ago");

    [Fact]
    public async Task A_start_before_that_of_the_running_entry_is_refused()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(since: Now.AddHours(-1)), Token)).Running!;

        await AssertRefusedAsync(Work.Draft(since: Now.AddHours(-2)), $"is before the start of the entry that runs now, entry {running.Id}");
    }

    [Fact]
    public async Task A_start_before_that_of_the_last_entry_is_refused()
    {
        Entry last = await Entries.AddAsync(Work.Ended(Now.AddHours(-2), TimeSpan.FromHours(1)), Token);

        await AssertRefusedAsync(Work.Draft(since: Now.AddHours(-3)), $"is before the start of the user's last entry, entry {last.Id}");
    }

    [Fact]
    public async Task A_start_within_the_last_entry_is_a_known_overlap()
    {
        Entry last = await Entries.AddAsync(Work.Ended(Now.AddHours(-2), TimeSpan.FromHours(1)), Token);

        ClockPlan plan = await Clock.PlanStartAsync(Work.Draft(since: Now.AddHours(-1.5)), cancellationToken: Token);

        Assert.Equal(last.Id, plan.Overlapped!.Id);
    }

    [Fact]
    public async Task Lump_sums_and_other_users_do_not_count()
    {
        EntryDraft lumpSum = Drafts.LumpSum();
        lumpSum.TimeSince = Now.AddMinutes(-10);
        await Entries.AddAsync(lumpSum, Token);
        EntryDraft other = Work.Ended(Now.AddMinutes(-30), TimeSpan.FromMinutes(20));
        other.UserId = Drafts.OtherUser;
        await Entries.AddAsync(other, Token);

        ClockPlan plan = await Clock.PlanStartAsync(Work.Draft(since: Now.AddHours(-1)), cancellationToken: Token);

        Assert.Equal(Now.AddHours(-1), plan.Time);
        Assert.Null(plan.Overlapped);
    }

    [Fact]
    public async Task Without_a_gap_the_start_is_the_end_of_the_last_entry_of_today()
    {
        await Entries.AddAsync(Work.Ended(Now.AddHours(-3), TimeSpan.FromHours(1)), Token);
        await Entries.AddAsync(Work.Ended(Now.AddHours(-1.5), TimeSpan.FromHours(1)), Token);

        ClockPlan plan = await Clock.PlanStartAsync(Work.Draft(), noGap: true, Token);

        Assert.Equal(Now.AddMinutes(-30), plan.Time);
    }

    [Fact]
    public async Task Without_a_gap_but_without_an_entry_of_today_it_starts_now()
    {
        await Entries.AddAsync(Work.Ended(Now.AddDays(-1), TimeSpan.FromHours(1)), Token);

        Assert.Null((await Clock.PlanStartAsync(Work.Draft(), noGap: true, Token)).Time);
    }

    [Fact]
    public async Task Without_a_gap_but_with_a_running_entry_it_starts_now()
    {
        await Entries.AddAsync(Work.Ended(Now.AddHours(-3), TimeSpan.FromHours(1)), Token);
        await Clock.StartAsync(Work.Draft(since: Now.AddHours(-1)), Token);

        Assert.Null((await Clock.PlanStartAsync(Work.Draft(), noGap: true, Token)).Time);
    }

    [Fact]
    public async Task An_end_must_be_between_the_start_and_now()
    {
        await Clock.StartAsync(Work.Draft(since: Now.AddHours(-1)), Token);

        ClockodoException before = await Assert.ThrowsAsync<ClockodoException>(() => Clock.PlanStopAsync(Now.AddHours(-2), cancellationToken: Token));
        ClockodoException after = await Assert.ThrowsAsync<ClockodoException>(() => Clock.PlanStopAsync(Now.AddHours(1), cancellationToken: Token));

        Assert.Contains("is before the start of the running entry", before.Message, StringComparison.Ordinal);
        Assert.Contains("is in the future", after.Message, StringComparison.Ordinal);
        Assert.Equal(Now.AddMinutes(-30), (await Clock.PlanStopAsync(Now.AddMinutes(-30), cancellationToken: Token)).Time);
    }

    [Fact]
    public async Task A_clock_that_was_forgotten_for_days_can_be_stopped_in_the_past()
    {
        await Clock.StartAsync(Work.Draft(), Token);
        DateTimeOffset end = Now.AddHours(8);
        await Time.DelayAsync(TimeSpan.FromDays(3), Token);

        Assert.Equal(end, (await Clock.PlanStopAsync(end, cancellationToken: Token)).Time);
    }

    [Fact]
    public async Task A_duration_is_counted_from_the_services_clock()
    {
        await Clock.StartAsync(Work.Draft(), Token);

        Assert.Equal(Now.AddHours(-1), (await Clock.PlanChangeAsync(null, TimeSpan.FromHours(1), cancellationToken: Token)).Time);
    }

    [Theory]
    [InlineData(25)]
    [InlineData(-1)]
    public async Task A_duration_that_no_entry_can_have_is_refused(int hours)
    {
        await Clock.StartAsync(Work.Draft(), Token);

        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(
            () => Clock.PlanChangeAsync(null, TimeSpan.FromHours(hours), cancellationToken: Token));

        Assert.Equal((ClockodoErrorKind.Invalid, "Duration"), (error.Kind, error.Fields.Single()));
    }

    [Fact]
    public async Task If_another_entry_runs_than_the_one_that_is_meant_its_times_are_not_checked()
    {
        Entry running = (await Clock.StartAsync(Work.Draft(), Token)).Running!;

        ClockPlan stop = await Clock.PlanStopAsync(Now.AddHours(5), entryId: 1, cancellationToken: Token);
        ClockPlan change = await Clock.PlanChangeAsync(Now.AddHours(5), null, entryId: 1, cancellationToken: Token);

        Assert.Equal((running.Id, running.Id), (stop.State.Running!.Id, change.State.Running!.Id));
        Assert.Null(change.Time);
    }

    [Fact]
    public async Task If_nothing_runs_there_is_nothing_to_correct()
    {
        Assert.Null((await Clock.PlanChangeAsync(Now, null, cancellationToken: Token)).State.Running);
    }

    private async Task AssertRefusedAsync(EntryDraft draft, string message)
    {
        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => Clock.PlanStartAsync(draft, cancellationToken: Token));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((ClockodoErrorKind.Invalid, "TimeSince"), (error.Kind, error.Fields.Single()));
        Assert.EndsWith("Nothing was sent.", error.Message, StringComparison.Ordinal);
    }
}
