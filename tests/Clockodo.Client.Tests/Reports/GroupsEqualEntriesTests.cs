using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;
using Clockodo.Client.Tests.Support;
using Clockodo.Sandbox;
using Clockodo.Testing;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Reports;

/// <summary>The service's sums equal those over its own entries: all types, the running entry, hard budgets, with and without rights.</summary>
public sealed class GroupsEqualEntriesTests : IDisposable
{
    private static readonly EntryGrouping[] Groupings =
    [
        EntryGrouping.Customer, EntryGrouping.Project, EntryGrouping.Subproject, EntryGrouping.Service, EntryGrouping.LumpSumService,
        EntryGrouping.User, EntryGrouping.Text, EntryGrouping.Billable, EntryGrouping.IsLumpSum, EntryGrouping.Year, EntryGrouping.Month,
        EntryGrouping.Week, EntryGrouping.Day,
    ];

    // The entries whose revenue is only there if it is asked for.
    private readonly HashSet<long> _hardBudgets = [];

    private readonly SandboxService _sandbox = new(new SandboxOptions { EntryCount = 300, Clock = () => VirtualTime.Start });

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 40)];

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Any_nesting_and_filter(int seed)
    {
        var random = new Random(seed);
        using ClockodoClient client = Open(SandboxService.Owner);
        Entry[] all = await ListAsync(client);
        EntryGroupQuery query = Choose(random, all);

        IReadOnlyList<EntryGroup> groups = await client.EntryGroups.ListAsync(query, Token);

        Assert.Equal(
            Sums(all.Where(entry => IsSelected(entry, query)), query, hasRevenue: true),
            Sums(groups.SelectMany(group => group.GetInnermost())));
        Assert.All(groups, group => Assert.Equal(group.Duration.TotalSeconds, group.GetInnermost().Sum(inner => inner.Duration.TotalSeconds)));
    }

    [Fact]
    public async Task Without_the_right_there_are_hours_and_no_revenue()
    {
        using ClockodoClient client = Open(SandboxService.Worker);
        var query = Range() with { GroupBy = [EntryGrouping.Customer, EntryGrouping.Month] };

        IReadOnlyList<EntryGroup> groups = await client.EntryGroups.ListAsync(query, Token);

        Assert.NotEmpty(groups);
        Assert.All(groups, group => Assert.Null(group.Revenue));
        Assert.Equal(Sums(await ListAsync(client), query, hasRevenue: false), Sums(groups.SelectMany(group => group.GetInnermost())));
    }

    private static EntryGroupQuery Range() => new(VirtualTime.Start.AddYears(-2), VirtualTime.Start.AddDays(1));

    private static EntryGroupQuery Choose(Random random, Entry[] all)
    {
        Entry some = all[random.Next(all.Length)];
        EntryGroupQuery query = Range() with
        {
            GroupBy = [.. Groupings.OrderBy(_ => random.Next()).Take(random.Next(1, 4))],
            CalculateHardBudgetRevenue = random.Next(2) == 0,
        };
        return random.Next(6) switch
        {
            0 => query with { CustomerId = some.CustomerId },
            1 => query with { UserId = some.UserId, Billable = BillableState.Billable },
            2 => query with { Billable = some.Billable },
            3 => query with { ProjectId = some.ProjectId },
            4 => query with { TimeSince = VirtualTime.Start.AddDays(-random.Next(300)) },
            _ => query,
        };
    }

    private static bool IsSelected(Entry entry, EntryGroupQuery query) =>
        entry.TimeSince.ToUniversalTime() >= query.TimeSince.UtcDateTime
        && (query.CustomerId is null || entry.CustomerId == query.CustomerId)
        && (query.UserId is null || entry.UserId == query.UserId)
        && (query.ProjectId is null || entry.ProjectId == query.ProjectId)
        && (query.Billable is null || entry.Billable == query.Billable);

    private static string[] Sums(IEnumerable<EntryGroup> innermost) => Lines(
        innermost.Select(group => (
            Keys: string.Join("/", group.GetLevels().Select(level => $"{level.Key}")), Seconds: (long)group.Duration.TotalSeconds, Revenue: group.Revenue ?? 0)));

    // Without being asked, the service calculates no revenue for hard budgets; the entries then have none either.
    private string[] Sums(IEnumerable<Entry> entries, EntryGroupQuery query, bool hasRevenue) => Lines(
        entries.Select(entry => (
            Keys: string.Join("/", query.GroupBy.Select(grouping => $"{KeyOf(entry, grouping)}")),
            Seconds: (long)(entry.Duration?.TotalSeconds ?? 0),
            Revenue: hasRevenue && (query.CalculateHardBudgetRevenue || !_hardBudgets.Contains(entry.Id)) ? entry.Revenue ?? 0 : 0)));

    private static string[] Lines(IEnumerable<(string Keys, long Seconds, decimal Revenue)> parts) =>
    [
        .. parts.GroupBy(part => part.Keys)
            .Select(same => FormattableString.Invariant($"{same.Key}: {same.Sum(part => part.Seconds)} s, {same.Sum(part => part.Revenue):0.00}"))
            .Order(StringComparer.Ordinal),
    ];

    private static object? KeyOf(Entry entry, EntryGrouping grouping) => grouping switch
    {
        EntryGrouping.Customer => entry.CustomerId,
        EntryGrouping.Project => entry.ProjectId,
        EntryGrouping.Subproject => entry.SubprojectId,
        EntryGrouping.Service => entry.ServiceId,
        EntryGrouping.LumpSumService => entry.LumpSumServiceId,
        EntryGrouping.User => entry.UserId,
        EntryGrouping.Text => entry.TextId,
        EntryGrouping.Billable => entry.Billable,
        EntryGrouping.IsLumpSum => entry.Type != EntryType.TimeEntry,
        EntryGrouping.Year => new DateTime(entry.TimeSince.Year, 1, 1),
        EntryGrouping.Month => new DateTime(entry.TimeSince.Year, entry.TimeSince.Month, 1),
        EntryGrouping.Week => entry.TimeSince.Date.AddDays(-(((int)entry.TimeSince.DayOfWeek + 6) % 7)),
        _ => entry.TimeSince.Date,
    };

    private async Task<Entry[]> ListAsync(ClockodoClient client)
    {
        var query = new EntryQuery(Range().TimeSince, Range().TimeUntil) { Enhanced = true };
        Dictionary<long, decimal?> plain = (await client.Entries.ListAsync(query, Token).ToListAsync(Token)).ToDictionary(entry => entry.Id, entry => entry.Revenue);
        var asked = new EntryQuery(Range().TimeSince, Range().TimeUntil) { Enhanced = true, CalculateHardBudgetRevenue = true };
        Entry[] entries = await client.Entries.ListAsync(asked, Token).ToArrayAsync(Token);
        _hardBudgets.UnionWith(entries.Where(entry => entry.Revenue != plain[entry.Id]).Select(entry => entry.Id));
        return entries;
    }

    private ClockodoClient Open(SandboxAccount account) => new(new ClockodoClientOptions
    {
        Credential = new ClockodoCredential(account.Email, account.ApiKey),
        ExternalApplication = Known.ExternalApplication,
        BaseUri = SandboxService.BaseUri,
        Handler = _sandbox,
        HasRateLimits = false,
        TimeSource = new VirtualTimeSource(new VirtualTime()),
    });
}
