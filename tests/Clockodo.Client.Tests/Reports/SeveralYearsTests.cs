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

/// <summary>A gateway does not wait for the sums of several years.</summary>
public sealed class SeveralYearsTests : SandboxFaultTest
{
    private static readonly EntryGroupQuery Years = new(
        new(new DateTime(2024, 6, 1, 0, 0, 0, DateTimeKind.Local)), new(new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Local)))
    {
        GroupBy = [EntryGrouping.Customer, EntryGrouping.Project],
    };

    [Fact]
    public async Task Each_year_is_requested_by_itself_and_added_up()
    {
        StartWithGatewayTimeout();
        await AddAsync(2024, Drafts.Project);
        await AddAsync(2025, Drafts.Project);
        await AddAsync(2026, null);

        EntryGroup customer = Assert.Single(await ListAsync(Years));

        Assert.Equal((Drafts.Customer, 4.5m), (customer.Key, customer.Hours));
        Assert.Equal([(Drafts.Project, 3m), (null, 1.5m)], customer.SubGroups.Select(group => (group.Key, group.Hours)));
        Assert.Equal(4, Requests.Length);
    }

    [Fact]
    public async Task The_sums_are_those_of_one_request()
    {
        Start(_ => null);
        await AddAsync(2024, Drafts.Project);
        await AddAsync(2026, Drafts.Project);
        IReadOnlyList<EntryGroup> whole = await ListAsync(Years);

        await using var other = new SeveralYearsTests();
        other.StartWithGatewayTimeout();
        await other.AddAsync(2024, Drafts.Project);
        await other.AddAsync(2026, Drafts.Project);
        IReadOnlyList<EntryGroup> added = await other.ListAsync(Years);

        Assert.Equal(whole.Select(group => (group.Key, group.Hours, group.Revenue)), added.Select(group => (group.Key, group.Hours, group.Revenue)));
    }

    [Fact]
    public async Task Rounded_times_are_not_added_up()
    {
        StartWithGatewayTimeout();

        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => ListAsync(Years with { RoundToMinutes = 15 }));

        Assert.Equal(504, error.StatusCode);
        Assert.Contains("the sum of rounded times is not the rounded sum", error.Message, StringComparison.Ordinal);
        Assert.Single(Requests);
    }

    [Fact]
    public async Task Within_a_year_it_is_sent_again_like_every_request()
    {
        StartWithGatewayTimeout();

        await ListAsync(Years with { TimeSince = Years.TimeUntil.AddMonths(-3) });

        Assert.Equal(2, Requests.Length);
    }

    [Fact]
    public async Task Another_temporary_error_is_not_a_reason_to_split()
    {
        var faults = new Queue<Fault>([Fault.InternalError]);
        Start(request => request.Target.Contains("entrygroups", StringComparison.Ordinal) && faults.TryDequeue(out Fault? fault) ? fault : null);

        await ListAsync(Years);

        Assert.Equal(2, Requests.Length);
        Assert.Equal(Requests[0], Requests[1]);
    }

    private string[] Requests =>
        [.. Server.Requests.Select(request => request.Target).Where(target => target.Contains("entrygroups", StringComparison.Ordinal))];

    private void StartWithGatewayTimeout()
    {
        var faults = new Queue<Fault>([Fault.GatewayTimeout]);
        Start(request => request.Target.Contains("entrygroups", StringComparison.Ordinal) && faults.TryDequeue(out Fault? fault) ? fault : null);
    }

    private async Task AddAsync(int year, long? project)
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.ProjectId = project;
        draft.TimeSince = new DateTimeOffset(new DateTime(year, year == 2026 ? 3 : 8, 5, 9, 0, 0, DateTimeKind.Local));
        draft.TimeUntil = draft.TimeSince.Value.AddHours(1.5);
        await Entries.AddAsync(draft, Token);
    }

    private Task<IReadOnlyList<EntryGroup>> ListAsync(EntryGroupQuery query) => Client.EntryGroups.ListAsync(query, Token);
}
