using System;

namespace Clockodo.Client.Entries;

/// <summary>
/// Decides whether an entry may have been added from a draft. If the draft has no project, subproject or text, the entry must
/// have none either. The service chooses other values that the draft does not have, so they are not compared.
/// </summary>
internal static class EntryMatcher
{
    internal static bool IsLike(Entry entry, EntryDraft draft) =>
        entry.Type == draft.Type
        && entry.CustomerId == draft.CustomerId
        && IsSameSecond(entry.Values.TimeSince, draft.TimeSince)
        && IsSameSecond(entry.Values.TimeUntil, draft.TimeUntil)
        && IsSame(entry.ServiceId, draft.ServiceId)
        && IsSame(entry.LumpSumServiceId, draft.LumpSumServiceId)
        && (entry.ProjectId ?? 0) == (draft.ProjectId ?? 0)
        && (entry.SubprojectId ?? 0) == (draft.SubprojectId ?? 0)
        && IsSame(entry.UserId, draft.UserId)
        && IsSame(entry.LumpSum, draft.LumpSum)
        && IsSame(entry.LumpSumServiceAmount, draft.LumpSumServiceAmount)
        && (entry.HourlyRate is null || IsSame(entry.HourlyRate, draft.HourlyRate))
        && IsSame(entry.ClockedOffline, draft.ClockedOffline)
        && IsSameSecond(entry.Values.TimeClockedSince, draft.TimeClockedSince)
        && (entry.Text ?? "") == (draft.Text ?? "")
        && (draft.Duration is not TimeSpan duration
            || entry.Values.DurationSeconds == (long)Math.Round(duration.TotalSeconds))
        && (draft.Billable is not BillableState billable
            || entry.Billable == BillableState.Unknown || entry.Billable == billable);

    private static bool IsSame<T>(T? actual, T? wanted)
        where T : struct => wanted is null || wanted.Equals(actual);

    private static bool IsSameSecond(long ticks, DateTimeOffset? wanted) =>
        wanted is not DateTimeOffset time || ticks / TimeSpan.TicksPerSecond == time.UtcTicks / TimeSpan.TicksPerSecond;
}
