using System;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// Selects entries by their start and a filter. Both ends of the time range are included, as in lists of entries.
/// </summary>
internal sealed record EntrySelection(DateTimeOffset TimeSince, DateTimeOffset TimeUntil, EntryGroupFilter Filter)
{
    internal static EntrySelection Create(DateTimeOffset since, DateTimeOffset until, EntryGroupFilter filter) =>
        since <= until
            ? new EntrySelection(since, until, filter)
            : throw RejectedRequest.Invalid(Reason.PeriodReversed, EntryFields.TimeSince, EntryFields.TimeUntil);
}
