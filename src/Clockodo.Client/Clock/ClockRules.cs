using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Clock;

/// <summary>What can be known before a request to the clock is sent.</summary>
internal static class ClockRules
{
    /// <summary>After this time, the service cuts an entry.</summary>
    internal static readonly TimeSpan LongestEntry = TimeSpan.FromHours(24);

    // "Now" by the clock of a machine that is a little ahead of the service's.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    private const int LongestText = 1000;

    private static readonly string[] Required = [nameof(EntryContent.CustomerId), nameof(EntryContent.ServiceId)];

    private static readonly string[] Possible =
    [
        .. Required, nameof(EntryContent.ProjectId), nameof(EntryContent.SubprojectId), nameof(EntryContent.UserId),
        nameof(EntryContent.Billable), nameof(EntryContent.Text), nameof(EntryContent.TimeSince),
    ];

    /// <exception cref="ClockodoException">It cannot be started.</exception>
    internal static void Require(EntryDraft draft) => InvalidInput.ThrowIfAny("start the clock", Check(draft));

    /// <summary>What is missing, does not belong to a running entry, or cannot be right.</summary>
    internal static IReadOnlyList<ContentProblem> Check(EntryDraft draft)
    {
        if (draft.Type != EntryType.TimeEntry)
        {
            return [ContentProblem.For("Type", $"is {EntryTypeName.For(draft.Type)}; the clock runs for time entries only.")];
        }

        List<ContentProblem> problems = [];
        foreach (WritableField field in WritableField.All)
        {
            bool isGiven = field.ValueIn(draft) is not null;
            if (!isGiven && Required.Contains(field.Name))
            {
                problems.Add(ContentProblem.For(field.Name, "is missing."));
            }
            else if (isGiven && !Possible.Contains(field.Name))
            {
                problems.Add(ContentProblem.For(field.Name, "cannot be given when the clock is started."));
            }
        }

        EntryValidator.CheckValues(draft, problems);
        int length = draft.Text?.Where((character, index) => index == 0 || !char.IsSurrogatePair(draft.Text, index - 1)).Count() ?? 0;
        if (length > LongestText)
        {
            problems.Add(ContentProblem.For(
                nameof(EntryContent.Text),
                FormattableString.Invariant($"has {length} characters; the clock takes {LongestText}. Write a shorter one, and change it when the entry has ended.")));
        }

        return problems;
    }

    /// <summary>Whether a time means now, by a clock that is not exact.</summary>
    internal static bool IsNow(DateTimeOffset time, DateTimeOffset now) => time >= now && time - now <= Tolerance;

    internal static ContentProblem? FindFuture(string field, DateTimeOffset time, DateTimeOffset now) => time > now && !IsNow(time, now)
        ? ContentProblem.For(field, $"{FieldText.For(time)} is in the future: the service's clock shows {FieldText.For(now)}.")
        : null;

    /// <summary>Why an entry cannot run since this time.</summary>
    internal static ContentProblem? FindWrongStart(DateTimeOffset time, DateTimeOffset now) =>
        FindFuture(nameof(EntryContent.TimeSince), time, now)
        ?? (now - time > LongestEntry
            ? ContentProblem.For(
                nameof(EntryContent.TimeSince),
                $"{FieldText.For(time)} is more than 24 hours ago: the service's clock shows {FieldText.For(now)}, and it cuts entries at 24 "
                + "hours. Add work that has ended as an entry with a start and an end.")
            : null);

    internal static ContentProblem? FindStartBeforeRunning(DateTimeOffset time, Entry running) => time.UtcTicks < running.Values.TimeSince
        ? ContentProblem.For(
            nameof(EntryContent.TimeSince),
            $"{FieldText.For(time)} is before the start of the entry that runs now, {Describe(running)}, which would end before it began. "
            + "Write a later time, or stop or correct that entry first.")
        : null;

    internal static ContentProblem? FindStartBeforeLast(DateTimeOffset time, Entry last) => time.UtcTicks < last.Values.TimeSince
        ? ContentProblem.For(
            nameof(EntryContent.TimeSince),
            $"{FieldText.For(time)} is before the start of the user's last entry, {Describe(last)}: the time would count twice. Write "
            + $"{FieldText.For(last.TimeUntil)} or later, or change that entry first.")
        : null;

    internal static ContentProblem? FindEndBeforeStart(DateTimeOffset time, Entry running) => time.UtcTicks < running.Values.TimeSince
        ? ContentProblem.For(
            nameof(EntryContent.TimeUntil), $"{FieldText.For(time)} is before the start of the running entry, {Describe(running)}. Write a later time.")
        : null;

    internal static string Describe(Entry entry) => entry.TimeUntil is DateTime until
        ? FormattableString.Invariant($"entry {entry.Id} ({FieldText.For(entry.TimeSince)} to {FieldText.For(until)})")
        : FormattableString.Invariant($"entry {entry.Id} (since {FieldText.For(entry.TimeSince)})");
}
