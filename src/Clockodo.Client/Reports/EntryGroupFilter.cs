using System;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Reports;

/// <summary>Turns a group into the filter that selects its entries.</summary>
internal static class EntryGroupFilter
{
    /// <exception cref="ClockodoException">The service has no such filter.</exception>
    internal static EntryGroupQuery Narrow(EntryGroupQuery query, EntryGroup group) => group.Key switch
    {
        DateTime first when group.GroupBy.IsTime() => NarrowRange(query, first, GroupKey.LastDay(group.GroupBy, first)),
        BillableState state when group.GroupBy == EntryGrouping.Billable && state is >= BillableState.NotBillable and <= BillableState.Billed =>
            query with { Billable = state },
        long id => group.GroupBy switch
        {
            EntryGrouping.Customer => query with { CustomerId = id },
            EntryGrouping.Project => query with { ProjectId = id },
            EntryGrouping.Subproject => query with { SubprojectId = id },
            EntryGrouping.Service => query with { ServiceId = id },
            EntryGrouping.LumpSumService => query with { LumpSumServiceId = id },
            EntryGrouping.User => query with { UserId = id },
            EntryGrouping.Text => query with { TextId = id },
            _ => throw Unable(group),
        },
        _ => throw Unable(group),
    };

    private static EntryGroupQuery NarrowRange(EntryGroupQuery query, DateTime firstDay, DateTime lastDay)
    {
        DateTimeOffset first = StartOf(firstDay);
        DateTimeOffset last = StartOf(lastDay.AddDays(1)).AddSeconds(-1);
        return query with
        {
            TimeSince = first > query.TimeSince ? first : query.TimeSince,
            TimeUntil = last < query.TimeUntil ? last : query.TimeUntil,
        };
    }

    // The service forms days in the time zone of the account; the module warns if that is not the machine's.
    private static DateTimeOffset StartOf(DateTime day) => new(DateTime.SpecifyKind(day, DateTimeKind.Local).ToUniversalTime());

    private static ClockodoException Unable(EntryGroup group)
    {
        string what = group.GroupBy switch
        {
            EntryGrouping.IsLumpSum => "whether entries are lump sums",
            EntryGrouping.Billable => "this billable state",
            _ when group.Key is null => $"entries without {GroupWords.WithArticle(group.GroupBy)}",
            _ => $"this {GroupWords.For(group.GroupBy)}",
        };
        return InvalidInput.Error(
            $"The service cannot filter by {what}, so the group cannot be changed as a whole. Group by something else, or change the entries one "
            + "by one. Nothing was sent.");
    }
}
