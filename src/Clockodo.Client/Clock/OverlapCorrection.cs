using System;
using System.Text.Json.Serialization;

namespace Clockodo.Client.Clock;

/// <summary>
/// What the service says if the corrected start overlaps another entry (<c>overlapping_correction</c>). Its description only names the
/// fields.
/// </summary>
public sealed class OverlapCorrection
{
    /// <summary>Whether there is an overlap (<c>overlapping</c>).</summary>
    public bool Overlapping { get; init; }

    /// <summary>From when on the time is free, in local time (<c>overlapping_free_time_since</c>); null: not said.</summary>
    [JsonPropertyName("overlapping_free_time_since")]
    public DateTime? FreeTimeSince { get; init; }

    /// <summary>The ID of a previous entry that is cut (<c>truncate_previous_entry</c>); null: none.</summary>
    [JsonPropertyName("truncate_previous_entry")]
    public long? TruncatedEntryId { get; init; }
}
