using System;
using System.Collections.Generic;

namespace Clockodo.Client.Reports;

/// <summary>Splits a time range at the turns of the years, in local time.</summary>
internal static class YearSplit
{
    internal static IReadOnlyList<EntryGroupQuery> Split(EntryGroupQuery query)
    {
        List<EntryGroupQuery> years = [];
        DateTimeOffset since = query.TimeSince;
        while (since <= query.TimeUntil)
        {
            int year = since.LocalDateTime.Year;
            DateTimeOffset end = year == DateTime.MaxValue.Year
                ? query.TimeUntil
                : new DateTimeOffset(new DateTime(year + 1, 1, 1, 0, 0, 0, DateTimeKind.Local).ToUniversalTime()).AddSeconds(-1);
            end = end < query.TimeUntil ? end : query.TimeUntil;
            years.Add(query with { TimeSince = since, TimeUntil = end });
            if (end >= query.TimeUntil)
            {
                break;
            }

            since = end.AddSeconds(1);
        }

        return years;
    }
}
