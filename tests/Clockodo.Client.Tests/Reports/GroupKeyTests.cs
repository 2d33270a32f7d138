using System;
using System.Globalization;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;
using Xunit;

namespace Clockodo.Client.Tests.Reports;

/// <summary>What a group is about, in all forms that were seen or may come.</summary>
public sealed class GroupKeyTests
{
    [Theory]
    [InlineData(EntryGrouping.Year, "2026", "2026-01-01", "2026-12-31")]
    [InlineData(EntryGrouping.Month, "202611", "2026-11-01", "2026-11-30")]
    [InlineData(EntryGrouping.Month, "2026-02", "2026-02-01", "2026-02-28")]
    [InlineData(EntryGrouping.Week, "202601", "2025-12-29", "2026-01-04")]
    [InlineData(EntryGrouping.Week, "2026-W53", "2026-12-28", "2027-01-03")]
    [InlineData(EntryGrouping.Week, "20261102", "2026-11-02", "2026-11-08")]
    [InlineData(EntryGrouping.Day, "20261102", "2026-11-02", "2026-11-02")]
    [InlineData(EntryGrouping.Day, "2026-11-02", "2026-11-02", "2026-11-02")]
    public void A_time_is_its_first_day(EntryGrouping grouping, string group, string first, string last)
    {
        var key = Assert.IsType<DateTime>(GroupKey.Read(grouping, group));

        Assert.Equal(first, Text(key));
        Assert.Equal(last, Text(GroupKey.LastDay(grouping, key)));
    }

    [Theory]
    [InlineData(EntryGrouping.Month, "202613")]
    [InlineData(EntryGrouping.Month, "next")]
    [InlineData(EntryGrouping.Day, "20260230")]
    [InlineData(EntryGrouping.Day, "999999999999")]
    [InlineData(EntryGrouping.Week, "202654")]
    [InlineData(EntryGrouping.Customer, "ACME")]
    public void What_cannot_be_read_stays_text(EntryGrouping grouping, string group) => Assert.Equal(group, GroupKey.Read(grouping, group));

    [Theory]
    [InlineData(EntryGrouping.Project, "0", null)]
    [InlineData(EntryGrouping.Project, "", null)]
    [InlineData(EntryGrouping.Project, null, null)]
    [InlineData(EntryGrouping.Project, "512004", 512004L)]
    [InlineData(EntryGrouping.Billable, "2", BillableState.Billed)]
    [InlineData(EntryGrouping.Billable, "0", BillableState.NotBillable)]
    [InlineData(EntryGrouping.IsLumpSum, "1", true)]
    [InlineData(EntryGrouping.IsLumpSum, "false", false)]
    public void An_ID_a_state_and_a_kind_are_themselves(EntryGrouping grouping, string? group, object? key) =>
        Assert.Equal(key, GroupKey.Read(grouping, group));

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
