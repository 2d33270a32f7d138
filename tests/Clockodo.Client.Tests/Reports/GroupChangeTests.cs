using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Reports;

/// <summary>Changes of all entries of a group: prepared, counted, and confirmed once.</summary>
public sealed class GroupChangeTests : SandboxFaultTest
{
    private static readonly EntryChange Billed = new() { Billable = BillableState.Billed };

    private static readonly EntryGroupQuery June = new(Drafts.Since.AddDays(-10), Drafts.Since.AddDays(10));

    [Fact]
    public async Task Preparing_changes_nothing_and_tells_the_number()
    {
        Start(_ => null);
        await AddAsync(3);

        EntryGroupChange prepared = await Client.EntryGroups.PrepareAsync(June, Billed, Token);

        Assert.Equal(3, prepared.AffectedEntries);
        Assert.Equal(3, await Client.EntryGroups.CountAsync(June, Token));
        Assert.All(await ExistingEntriesAsync(), entry => Assert.Equal(BillableState.Billable, entry.Billable));
    }

    [Fact]
    public async Task Confirming_changes_exactly_what_the_filter_selects()
    {
        Start(_ => null);
        await AddAsync(2, Drafts.Project);
        await AddAsync(1);

        long edited = await Client.EntryGroups.ConfirmAsync(
            await Client.EntryGroups.PrepareAsync(June with { ProjectId = Drafts.Project }, Billed, Token), Token);

        Assert.Equal(2, edited);
        Assert.All(await ExistingEntriesAsync(), entry => Assert.Equal(
            entry.ProjectId is null ? BillableState.Billable : BillableState.Billed, entry.Billable));
    }

    [Fact]
    public async Task A_removal_is_confirmed_in_the_same_way()
    {
        Start(_ => null);
        await AddAsync(2);

        EntryGroupChange prepared = await Client.EntryGroups.PrepareAsync(June, change: null, Token);
        Assert.Equal(2, (await ExistingEntriesAsync()).Count);
        await Client.EntryGroups.ConfirmAsync(prepared, Token);

        Assert.Empty(await ExistingEntriesAsync());
    }

    [Fact]
    public async Task A_lost_first_response_is_harmless_and_asked_for_again()
    {
        StartWith("PUT", Fault.CutAt(Cut.BeforeHeaders));
        await AddAsync(1);

        EntryGroupChange prepared = await Client.EntryGroups.PrepareAsync(June, Billed, Token);

        Assert.Equal(1, prepared.AffectedEntries);
        Assert.Equal(2, Server.Requests.Count(request => request.Method == "PUT"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_second_response_is_unknown_and_never_sent_again(bool isProcessed)
    {
        int puts = 0;
        Start(request => request.Method == "PUT" && ++puts == 2 ? isProcessed ? Fault.CutAt(Cut.BeforeHeaders) : Fault.LoseRequest : null);
        await AddAsync(1);
        EntryGroupChange prepared = await Client.EntryGroups.PrepareAsync(June, Billed, Token);

        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => Client.EntryGroups.ConfirmAsync(prepared, Token));

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
        Assert.Equal(2, puts);
    }

    [Fact]
    public async Task A_key_that_has_expired_changes_nothing()
    {
        Start(_ => null);
        await AddAsync(1);
        EntryGroupChange prepared = await Client.EntryGroups.PrepareAsync(June, Billed, Token);
        await Time.DelayAsync(TimeSpan.FromMinutes(10), Token);

        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => Client.EntryGroups.ConfirmAsync(prepared, Token));

        Assert.Equal(ClockodoErrorKind.Conflict, error.Kind);
        Assert.Equal(BillableState.Billable, Assert.Single(await ExistingEntriesAsync()).Billable);
    }

    [Fact]
    public async Task A_key_is_for_one_change_only()
    {
        Start(_ => null);
        await AddAsync(1);
        EntryGroupChange prepared = await Client.EntryGroups.PrepareAsync(June, Billed, Token);
        await Client.EntryGroups.ConfirmAsync(prepared, Token);

        await Assert.ThrowsAsync<ClockodoException>(() => Client.EntryGroups.ConfirmAsync(prepared, Token));
    }

    [Theory]
    [InlineData("time", "TimeSince cannot be changed for a group of entries.")]
    [InlineData("no project", "ProjectId cannot be removed for a group of entries.")]
    [InlineData("nothing", "nothing to change was given.")]
    [InlineData("range", "TimeUntil is before TimeSince.")]
    public async Task What_the_service_cannot_do_for_a_group_is_refused_before_sending(string wrong, string message)
    {
        Start(_ => null);
        EntryChange change = wrong switch
        {
            "time" => new() { TimeSince = Drafts.Since },
            "no project" => new() { ProjectId = 0 },
            "nothing" => new(),
            _ => Billed,
        };
        EntryGroupQuery filter = wrong == "range" ? new(June.TimeUntil, June.TimeSince) : June;

        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => Client.EntryGroups.PrepareAsync(filter, change, Token));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_team_cannot_be_counted_by_a_list()
    {
        Start(_ => null);

        Assert.Null(await Client.EntryGroups.CountAsync(June with { TeamId = 8140 }, Token));
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_group_selects_its_own_entries()
    {
        Start(_ => null);
        await AddAsync(2, Drafts.Project);
        await AddAsync(1);
        IReadOnlyList<EntryGroup> groups = await Client.EntryGroups.ListAsync(
            June with { GroupBy = [EntryGrouping.Month, EntryGrouping.Customer, EntryGrouping.Project], Billable = BillableState.Billable }, Token);

        EntryGroup project = groups.Single().SubGroups.Single().SubGroups.Single(group => group.Key is not null);
        EntryGroupQuery filter = project.ToFilter();

        Assert.Equal(
            (Drafts.Customer, Drafts.Project, BillableState.Billable, 0), (filter.CustomerId, filter.ProjectId, filter.Billable, filter.GroupBy.Count));
        Assert.Equal(2, (await Client.EntryGroups.PrepareAsync(filter, Billed, Token)).AffectedEntries);
    }

    [Theory]
    [InlineData(EntryGrouping.Day, "2026-06-17", "2026-06-17")]
    [InlineData(EntryGrouping.Week, "2026-06-15", "2026-06-21")]
    [InlineData(EntryGrouping.Month, "2026-06-07", "2026-06-27")]
    [InlineData(EntryGrouping.Year, "2026-06-07", "2026-06-27")]
    public async Task A_time_narrows_the_range_and_never_widens_it(EntryGrouping grouping, string first, string last)
    {
        Start(_ => null);
        await AddAsync(1);

        EntryGroupQuery filter = (await Client.EntryGroups.ListAsync(June with { GroupBy = [grouping] }, Token)).Single().ToFilter();

        Assert.Equal(first, $"{filter.TimeSince.LocalDateTime:yyyy-MM-dd}");
        Assert.Equal(last, $"{filter.TimeUntil.LocalDateTime:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData(EntryGrouping.Project, "cannot filter by entries without a project")]
    [InlineData(EntryGrouping.IsLumpSum, "cannot filter by whether entries are lump sums")]
    [InlineData(EntryGrouping.LumpSumService, "cannot filter by entries without a lump sum service")]
    public async Task A_group_that_the_service_cannot_filter_by_is_refused(EntryGrouping grouping, string message)
    {
        Start(_ => null);
        await AddAsync(1);
        EntryGroup group = (await Client.EntryGroups.ListAsync(June with { GroupBy = [grouping] }, Token)).Single();

        ClockodoException error = Assert.Throws<ClockodoException>(group.ToFilter);

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private async Task AddAsync(int count, long? project = null)
    {
        for (int index = 0; index < count; index++)
        {
            EntryDraft draft = Drafts.TimeEntry();
            draft.ProjectId = project;
            await AddElsewhereAsync(draft);
        }
    }
}
