using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>The fields of a body; null if a field was not given.</summary>
internal class EntryInput(IReadOnlyCollection<string> given)
{
    /// <summary>The names of the given fields.</summary>
    internal IReadOnlyCollection<string> Given { get; } = given;

    internal long? CustomerId { get; set; }

    internal long? ProjectId { get; set; }

    internal long? SubprojectId { get; set; }

    internal long? ServiceId { get; set; }

    internal long? LumpSumServiceId { get; set; }

    internal long? UserId { get; set; }

    internal int? Billable { get; set; }

    internal string? Text { get; set; }

    internal DateTimeOffset? TimeSince { get; set; }

    internal DateTimeOffset? TimeUntil { get; set; }

    internal DateTimeOffset? TimeClockedSince { get; set; }

    internal bool? ClockedOffline { get; set; }

    internal long? Duration { get; set; }

    internal decimal? HourlyRate { get; set; }

    internal decimal? LumpSum { get; set; }

    internal decimal? LumpSumServiceAmount { get; set; }
}
