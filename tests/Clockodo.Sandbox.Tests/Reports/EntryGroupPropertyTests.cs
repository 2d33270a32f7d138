using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using CsCheck;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

/// <summary>For any groupings and filters, the sums are those of the entries that the enhanced list shows.</summary>
public sealed class EntryGroupPropertyTests() : GroupTest(Known.Options)
{
    private static readonly Gen<string[]> SomeGroupings =
        Gen.Int[0, ExpectedGroups.Groupings.Count - 1].Array[1, 4]
            .Select(places => places.Distinct().Select(place => ExpectedGroups.Groupings[place]).ToArray());

    private static readonly Gen<(int Filter, int Entry)[]> SomeFilters =
        Gen.Select(Gen.Int[0, ExpectedGroups.Filters.Count - 1], Gen.Int[0, 399]).Array[0, 2]
            .Select(filters => filters.DistinctBy(filter => filter.Item1).ToArray());

    private ExpectedGroups Expected => new(Service.Company, Known.Options.TimeZone);

    public static TheoryData<string> Groupings => [.. ExpectedGroups.Groupings];

    public static TheoryData<string> Filters => [.. ExpectedGroups.Filters];

    [Theory]
    [MemberData(nameof(Groupings))]
    public async Task Any_grouping_sums_up_the_entries(string grouping)
    {
        var entries = await EntriesAsync(strictBudgets: false);

        var groups = await GroupsAsync(grouping);

        Assert.True(groups.Length > 1);
        Assert.Equal(Expected.Group(entries, [grouping], strictBudgets: false), ExpectedGroups.Flatten(groups));
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Any_filter_selects_the_entries(string filter)
    {
        var entries = await EntriesAsync(strictBudgets: false);
        var value = entries.Select(entry => Expected.FilterValueOf(entry, filter)).OfType<string>().First();
        var matching = entries.Where(entry => Expected.Matches(entry, filter, value)).ToArray();

        var groups = await GroupsAsync($"users_id&filter[{filter}]={Uri.EscapeDataString(value)}");

        Assert.NotEqual(entries.Length, matching.Length);
        Assert.Equal(Expected.Group(matching, ["users_id"], strictBudgets: false), ExpectedGroups.Flatten(groups));
    }

    [Fact]
    public async Task Any_combination_sums_up_the_entries()
    {
        var withoutStrict = await EntriesAsync(strictBudgets: false);
        var withStrict = await EntriesAsync(strictBudgets: true);

        await Gen.Select(SomeGroupings, SomeFilters, Gen.Bool).SampleAsync(
            async (groupings, filters, strictBudgets) =>
            {
                var entries = strictBudgets ? withStrict : withoutStrict;
                var values = filters
                    .Select(filter => (Name: ExpectedGroups.Filters[filter.Filter], Entry: entries[filter.Entry]))
                    .Select(filter => (filter.Name, Value: Expected.FilterValueOf(filter.Entry, filter.Name)))
                    .Where(filter => filter.Value is not null)
                    .ToArray();
                var matching = entries
                    .Where(entry => values.All(filter => Expected.Matches(entry, filter.Name, filter.Value!)))
                    .ToArray();

                var groups = await GroupsAsync(
                    $"{string.Join(" ", groupings)}&{StrictBudgets(strictBudgets)}"
                    + string.Concat(values.Select(filter => $"&filter[{filter.Name}]={Uri.EscapeDataString(filter.Value!)}")));

                Assert.Equal(Expected.Group(matching, groupings, strictBudgets), ExpectedGroups.Flatten(groups));
            },
            iter: 300);
    }

    [Fact]
    public async Task In_every_level_the_largest_duration_comes_first()
    {
        await SomeGroupings.SampleAsync(
            async groupings =>
            {
                AssertSorted(await GroupsAsync(string.Join(" ", groupings)));
            },
            iter: 50);
    }

    private static void AssertSorted(JsonElement[] groups)
    {
        var durations = groups.Select(group => group.Long("duration")).ToArray();
        Assert.Equal(durations.OrderDescending(), durations);
        foreach (var group in groups.Where(group => group.Has("sub_groups")))
        {
            AssertSorted(SubGroups(group));
        }
    }

    private async Task<JsonElement[]> EntriesAsync(bool strictBudgets) =>
        (await Owner.ListAsync($"enhanced_list=true&{StrictBudgets(strictBudgets)}")).Entries;

    private static string StrictBudgets(bool included) =>
        $"calc_also_revenues_for_projects_with_hard_budget={(included ? "true" : "false")}";
}
