using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Comparison.Support;
using Clockodo.Client.Tests.Support;
using Clockodo.Sandbox;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Comparison;

/// <summary>Entries of the sandbox become what they were.</summary>
public class EntryRestorerTests() : ComparisonTest
{
    public static TheoryData<EntryType> Types => [EntryType.TimeEntry, EntryType.LumpSum, EntryType.LumpSumService];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task What_is_the_same_costs_one_list_and_no_write(EntryType type)
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.Full(type)));
        Forget();

        await RestoreAsync([before]);

        Assert.Equal(["GET v2/entries"], Requests);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_changed_entry_gets_its_values_back(EntryType type)
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.Full(type)));
        await EditAsync(before.Id, new() { Text = "OOPS", ProjectId = 0, Billable = BillableState.Billed, TimeSince = Drafts.Since.AddHours(-1) });

        await RestoreAsync([before]);

        AssertAsBefore(before, Assert.Single(await ListAsync()));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_field_goes_back_to_nothing(EntryType type)
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.Required(type)));
        await EditAsync(before.Id, new() { Text = "OOPS", ProjectId = Drafts.Project, SubprojectId = Drafts.Subproject });

        await RestoreAsync([before]);

        AssertAsBefore(before, Assert.Single(await ListAsync()));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_removed_entry_is_added_again_once(EntryType type)
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.Full(type)));
        await Client.Entries.DeleteAsync(before.Id, Token);
        Wait();

        Entry again = Assert.Single(await RestoreAsync([before]));
        Forget();
        Entry now = Assert.Single(await RestoreAsync([before]));

        Assert.NotEqual(before.Id, again.Id);
        Assert.Equal(again.Id, now.Id);
        Assert.Equal(0, Writes);
        AssertAsBefore(before, Assert.Single(await ListAsync()));
    }

    [Fact]
    public async Task A_removed_entry_that_was_billed_is_billed_again()
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.TimeEntry()));
        before = await EditAsync(before.Id, new() { Billable = BillableState.Billed });
        await Client.Entries.DeleteAsync(before.Id, Token);

        Entry now = Assert.Single(await RestoreAsync([await Task.FromResult(before)]));

        Assert.Equal(BillableState.Billed, now.Billable);
    }

    [Fact]
    public async Task An_entry_that_was_moved_out_of_the_range_is_moved_back_and_not_added()
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.Full(EntryType.TimeEntry)));
        await EditAsync(before.Id, new() { TimeSince = Drafts.Since.AddDays(400), TimeUntil = Drafts.Since.AddDays(400).AddHours(1) });

        Assert.Equal(before.Id, Assert.Single(await RestoreAsync([before])).Id);

        AssertAsBefore(before, Assert.Single(await ListAsync()));
    }

    [Fact]
    public async Task Entries_that_were_moved_together_are_not_read_one_by_one()
    {
        Entry[] before = await AddManyAsync(50);
        foreach (Entry entry in before)
        {
            DateTimeOffset since = entry.TimeSince.AddDays(400);
            await EditAsync(entry.Id, new() { TimeSince = since, TimeUntil = since.AddMinutes(30) });
        }

        Forget();
        await new EntryRestorer(Client).CompareAsync([.. before.Select(entry => ExpectedEntry.From(entry))], Token);

        Assert.InRange(Requests.Count, 3, 8);
    }

    [Fact]
    public async Task An_entry_of_another_user_by_now_is_found_in_a_list()
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.TimeEntry()));
        await EditAsync(before.Id, new() { UserId = Drafts.OtherUser });
        Forget();

        await RestoreAsync([before]);

        Assert.Equal(["GET v2/entries", "GET v2/entries", $"PUT v2/entries/{before.Id}"], Requests);
        AssertAsBefore(before, Assert.Single(await ListAsync()));
    }

    [Fact]
    public async Task Times_between_far_entries_are_not_listed()
    {
        EntryDraft old = Drafts.TimeEntry();
        (old.TimeSince, old.TimeUntil) = (Drafts.Since.AddYears(-5), Drafts.Since.AddYears(-5).AddHours(1));
        Entry[] before = [await ReadAsync(await AddAsync(Drafts.TimeEntry())), await ReadAsync(await AddAsync(old))];
        Forget();

        await RestoreAsync(before);

        Assert.Equal(2, Lists);
    }

    [Fact]
    public async Task A_twin_that_was_there_before_does_not_stand_in_for_a_removed_entry()
    {
        Entry twin = await ReadAsync(await AddAsync(Drafts.TimeEntry()));
        Wait();
        Entry removed = await ReadAsync(await AddAsync(Drafts.TimeEntry()));
        await Client.Entries.DeleteAsync(removed.Id, Token);
        Wait();

        Entry now = Assert.Single(await RestoreAsync([removed]));

        Assert.NotEqual(twin.Id, now.Id);
        Assert.Equal(2, (await ListAsync()).Count);
    }

    [Fact]
    public async Task Entries_of_another_account_are_refused()
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.TimeEntry()));
        var other = new ExpectedEntry(EntryDraft.From(before)) { Id = before.Id, TimeInsert = Now.AddHours(1) };
        Forget();

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => new EntryRestorer(Client).CompareAsync([other], Token));

        Assert.Equal(ClockodoErrorKind.Invalid, exception.Kind);
        Assert.Contains("another account", exception.Message);
        Assert.Equal(0, Writes);
    }

    [Fact]
    public async Task An_entry_of_another_type_is_refused()
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.TimeEntry()));
        var other = new ExpectedEntry(Drafts.LumpSum()) { Id = before.Id };

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => new EntryRestorer(Client).CompareAsync([other], Token));

        Assert.Contains("a lump sum in the input, and a time entry at the service", exception.Message);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public async Task A_change_at_or_after_a_time_is_left_alone(int secondsAfter, bool isRestored)
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.TimeEntry()));
        Wait();
        await EditAsync(before.Id, new() { Text = "OOPS" });
        DateTimeOffset time = Now.AddSeconds(-secondsAfter).AddMilliseconds(300);

        ClockodoException? left = (ClockodoException?)await Record.ExceptionAsync(() => RestoreAsync([before], time));

        Assert.Equal(isRestored ? null : ClockodoErrorKind.Conflict, left?.Kind);
        Assert.Equal(isRestored ? null : "OOPS", Assert.Single(await ListAsync()).Text);
    }

    [Fact]
    public async Task A_change_between_the_list_and_the_restoration_is_left_alone()
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.TimeEntry()));
        await EditAsync(before.Id, new() { Text = "OOPS" });
        Wait();
        DateTimeOffset time = Now;
        var restorer = new EntryRestorer(Client);
        EntryComparison comparison = Assert.Single(await restorer.CompareAsync([ExpectedEntry.From(before)], Token));
        await EditAsync(before.Id, new() { Text = "by a colleague" });

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => restorer.RestoreAsync(comparison, time, Token));

        Assert.Equal(ClockodoErrorKind.Conflict, exception.Kind);
        Assert.Equal("by a colleague", Assert.Single(await ListAsync()).Text);
    }

    [Fact]
    public async Task An_entry_that_may_not_be_seen_any_more_is_not_added_again()
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.UserId = SandboxService.Worker.UserId;
        Entry[] before = [await ReadAsync(await AddAsync(draft)), await ReadAsync(await AddAsync(draft))];
        await EditAsync(before[0].Id, new() { UserId = Drafts.OtherUser });
        await Client.Entries.DeleteAsync(before[1].Id, Token);
        Wait();
        using ClockodoClient worker = Open(SandboxService.Worker);
        var restorer = new EntryRestorer(worker);

        IReadOnlyList<EntryComparison> comparisons =
            await restorer.CompareAsync([.. before.Select(entry => ExpectedEntry.From(entry))], Token);

        Assert.Equal(ClockodoErrorKind.Forbidden, comparisons[0].Error?.Kind);
        Assert.Null(comparisons[1].Error);
        await Assert.ThrowsAsync<ClockodoException>(() => restorer.RestoreAsync(comparisons[0], unlessChangedAfter: null, Token));
        Assert.Single(await ListAsync());
    }

    [Fact]
    public async Task An_entry_that_is_the_same_is_not_a_conflict_though_it_was_changed_later()
    {
        Entry before = await ReadAsync(await AddAsync(Drafts.TimeEntry()));

        Assert.Equal(before.Id, Assert.Single(await RestoreAsync([before], Now.AddDays(-1))).Id);
    }

    private async Task<Entry[]> AddManyAsync(int count)
    {
        for (int number = 0; number < count; number++)
        {
            EntryDraft draft = Drafts.TimeEntry();
            (draft.TimeSince, draft.TimeUntil) = (Drafts.Since.AddHours(number), Drafts.Since.AddHours(number).AddMinutes(30));
            await AddAsync(draft);
        }

        return [.. await ListAsync()];
    }

    private async Task<Entry> ReadAsync(Entry entry) => (await ListAsync()).Single(listed => listed.Id == entry.Id);

    private Task<Entry> EditAsync(long id, EntryChange change) => Client.Entries.EditAsync(id, change, Token);

    private static void AssertAsBefore(Entry before, Entry now) => Assert.Equal(Contents.Of(before), Contents.Of(now));
}
