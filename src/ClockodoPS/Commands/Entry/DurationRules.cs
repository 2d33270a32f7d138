using System;
using Clockodo.Client;
using Clockodo.Client.Entries;

namespace ClockodoPS.Commands;

/// <summary>Finds durations that contradict start and end.</summary>
internal static class DurationRules
{
    /// <summary>A duration that is shorter than the time between start and end is a break; a longer one is a mistake.</summary>
    /// <param name="draft">The entry to add.</param>
    /// <param name="offset">The difference that an export of entries states; null: none.</param>
    /// <returns>The problem; null: the duration is not longer.</returns>
    internal static ContentProblem? FindExcess(EntryDraft draft, TimeSpan? offset) =>
        draft.Duration is TimeSpan duration && draft.TimeUntil >= draft.TimeSince
            && Excess(draft) is TimeSpan excess && excess > TimeSpan.Zero && excess != offset
                ? new ContentProblem(
                    $"Duration: {DurationText.For(duration)} (hours, minutes, seconds) is longer than the time between TimeSince "
                    + $"and TimeUntil, {DurationText.For(duration - excess)}. {HowToCorrect(duration, duration - excess)}",
                    [nameof(EntryContent.Duration)])
                : null;

    /// <summary>Whether a change moves the entry and has a duration of which it does not tell that it fits.</summary>
    internal static bool IsDoubtful(EntryChange change, TimeSpan? offset) =>
        change.Duration is not null
        && (change.TimeSince is not null || change.TimeUntil is not null)
        && (Excess(change) is not TimeSpan excess || (excess != TimeSpan.Zero && excess != offset));

    /// <summary>An entry that is moved must not keep its old duration by mistake.</summary>
    /// <exception cref="ClockodoException">The duration is the one that the entry had before.</exception>
    internal static void RequireOtherThanBefore(EntryChange change, Entry before)
    {
        bool isMoved = (change.TimeSince is DateTimeOffset since && !IsSame(since, before.TimeSince))
            || (change.TimeUntil is DateTimeOffset until && !IsSame(until, before.TimeUntil));
        if (isMoved && change.Duration is TimeSpan duration && duration == before.Duration)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                $"Duration: the row moves the entry, but its duration is still the one from before, {DurationText.For(duration)}. "
                + "Empty the columns Duration and Hours, or write the duration that is meant. Nothing was changed.")
            {
                Fields = [nameof(EntryContent.Duration)],
            };
        }
    }

    // Some programs write 18:25 for minutes and seconds. Read so, the duration has to be about the time between start and end.
    private static string HowToCorrect(TimeSpan duration, TimeSpan time)
    {
        TimeSpan minutes = new(duration.Ticks / 60);
        return minutes <= time && minutes.Ticks >= time.Ticks / 2
            ? $"If it is minutes, write {DurationText.For(minutes)}. Otherwise, correct the duration or the end."
            : "Correct the duration or the end.";
    }

    private static TimeSpan? Excess(EntryContent content) => content.Duration - (content.TimeUntil - content.TimeSince);

    private static bool IsSame(DateTimeOffset time, DateTime? other) =>
        other is DateTime local && Math.Abs((time - new DateTimeOffset(local.ToUniversalTime())).TotalSeconds) < 1;
}
