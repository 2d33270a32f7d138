using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Comparison.Support;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Comparison;

/// <summary>What an import finds already there.</summary>
public class ExistingEntriesTests() : ComparisonTest
{
    private const long Me = 234_579;

    [Theory]
    [InlineData(EntryType.TimeEntry)]
    [InlineData(EntryType.LumpSum)]
    [InlineData(EntryType.LumpSumService)]
    public async Task An_entry_that_was_added_from_a_draft_is_found_once(EntryType type)
    {
        EntryDraft draft = Drafts.Full(type);
        Entry added = await AddAsync(draft);
        var existing = new ExistingEntries(Client);

        Assert.Equal(added.Id, (await existing.TakeAsync(draft, Token))?.Id);
        Assert.Null(await existing.TakeAsync(draft, Token));
    }

    [Fact]
    public async Task A_draft_without_a_user_is_of_the_user_of_the_connection()
    {
        Entry added = await AddAsync(Drafts.TimeEntry());
        var existing = new ExistingEntries(Client);

        Assert.Equal(added.Id, (await existing.TakeAsync(Drafts.TimeEntry(), Token))?.Id);
    }

    [Fact]
    public async Task Whether_it_is_billable_does_not_matter()
    {
        EntryDraft draft = Drafts.TimeEntry();
        Entry added = await AddAsync(draft);
        await Client.Entries.EditAsync(added.Id, new() { Billable = BillableState.Billed, Duration = TimeSpan.FromMinutes(5) }, Token);

        Assert.Equal(added.Id, (await new ExistingEntries(Client).TakeAsync(draft, Token))?.Id);
    }

    [Theory]
    [MemberData(nameof(OtherWork))]
    public async Task Other_work_is_not_found(string what, Action<EntryDraft> change)
    {
        Assert.NotEmpty(what);
        EntryDraft draft = Drafts.Full(EntryType.TimeEntry);
        await AddAsync(draft);
        change(draft);

        Assert.Null(await new ExistingEntries(Client).TakeAsync(draft, Token));
    }

    public static TheoryData<string, Action<EntryDraft>> OtherWork => new()
    {
        { "user", draft => draft.UserId = Me },
        { "customer", draft => draft.CustomerId = 5208 },
        { "project", draft => draft.ProjectId = 0 },
        { "subproject", draft => draft.SubprojectId = null },
        { "service", draft => draft.ServiceId = 860_622 },
        { "start", draft => draft.TimeSince = Drafts.Since.AddSeconds(1) },
        { "end", draft => draft.TimeUntil = Drafts.Since.AddHours(9) },
        { "text", draft => draft.Text = "other" },
    };

    [Fact]
    public async Task The_day_of_a_user_is_listed_once()
    {
        var existing = new ExistingEntries(Client);
        for (int minute = 0; minute < 60; minute++)
        {
            await existing.TakeAsync(At(Drafts.Since.AddMinutes(minute), Me), Token);
        }

        Assert.Equal(["GET v2/entries"], Requests);
    }

    [Fact]
    public async Task What_was_added_after_the_list_is_not_found()
    {
        EntryDraft draft = Drafts.TimeEntry();
        var existing = new ExistingEntries(Client);
        await existing.TakeAsync(draft, Token);

        await AddAsync(draft);

        Assert.Null(await existing.TakeAsync(draft, Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(7919)]
    public async Task Rows_of_a_year_for_twenty_users_take_few_lists_in_any_order(int step)
    {
        const int Rows = 10_000;
        var existing = new ExistingEntries(Client);
        for (int row = 0; row < Rows; row++)
        {
            int place = (int)((long)row * step % Rows);
            place = place < 0 ? place + Rows : place;
            DateTimeOffset since = Drafts.Since.AddDays(place / 20 * 365 / (Rows / 20)).AddHours(place % 3);
            await existing.TakeAsync(At(since, 1000 + (place % 20)), Token);
        }

        Assert.InRange(Lists, 20, 20 * 12);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Lists} lists for {Rows} rows.");
    }

    [Fact]
    public async Task Every_existing_entry_of_a_busy_year_is_found()
    {
        List<EntryDraft> drafts = [];
        for (int day = 0; day < 300; day++)
        {
            drafts.Add(At(Drafts.Since.AddDays(-day), Me));
            await AddAsync(drafts[^1]);
        }

        var existing = new ExistingEntries(Client);
        foreach (EntryDraft draft in drafts)
        {
            Assert.NotNull(await existing.TakeAsync(draft, Token));
        }
    }

    private static EntryDraft At(DateTimeOffset since, long user)
    {
        EntryDraft draft = Drafts.TimeEntry();
        (draft.TimeSince, draft.TimeUntil, draft.UserId) = (since, since.AddMinutes(30), user);
        return draft;
    }
}
