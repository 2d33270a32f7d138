using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ClockodoPS.Pipeline;

/// <summary>What became of each item, by its place in the input. Thread-safe.</summary>
internal sealed class OutcomeLog
{
    private readonly List<ItemOutcome> _outcomes = [];

    /// <summary>The number of items so far.</summary>
    internal long Count
    {
        get
        {
            lock (_outcomes)
            {
                return _outcomes.Count;
            }
        }
    }

    /// <summary>Begins an item, for which nothing is sent yet.</summary>
    /// <returns>Its place in the input, from 1.</returns>
    internal long Begin()
    {
        lock (_outcomes)
        {
            _outcomes.Add(ItemOutcome.Skipped);
            return _outcomes.Count;
        }
    }

    internal void Record(long number, ItemOutcome outcome)
    {
        lock (_outcomes)
        {
            _outcomes[(int)number - 1] = outcome;
        }
    }

    /// <summary>Whether something was sent that had an effect, or may have had one.</summary>
    internal bool HasEffects()
    {
        lock (_outcomes)
        {
            return _outcomes.Exists(outcome => outcome is ItemOutcome.Done or ItemOutcome.Unknown);
        }
    }

    /// <summary>
    /// One line: <c>Stopped at row 904: rows 1–900 added; row 903 unknown; nothing sent from row 904 on.</c>
    /// </summary>
    /// <param name="noun">What an item is called: row.</param>
    /// <param name="done">What happens to an item: added.</param>
    internal string Summarize(string noun, string done)
    {
        ItemOutcome[] outcomes = Snapshot();
        int next = Array.FindLastIndex(outcomes, outcome => outcome is not (ItemOutcome.NotSent or ItemOutcome.Skipped)) + 1;
        Array.Resize(ref outcomes, next);
        string places = string.Join("; ", Parts(outcomes, WordsOfReport(done)).Select(part => part.WithPlacesFirst(noun)));
        string at = (next + 1).ToString(CultureInfo.InvariantCulture);
        return $"Stopped at {noun} {at}: {places}; nothing sent from {noun} {at} on.";
    }

    /// <summary>
    /// One line about all items: <c>1,198 of 1,200 rows added; rows 8, 301 not added.</c>
    /// </summary>
    /// <returns>The line; null: there was only one item, or none that failed.</returns>
    internal string? SummarizeFailures(string noun, string done)
    {
        ItemOutcome[] outcomes = Snapshot();
        if (outcomes.Length < 2 || Array.TrueForAll(outcomes, outcome => outcome is ItemOutcome.Done or ItemOutcome.Skipped))
        {
            return null;
        }

        IEnumerable<string> others = Parts(outcomes, WordsOfReport(done))
            .Where(part => part.Outcome != ItemOutcome.Done)
            .Select(part => part.WithPlacesFirst(noun));
        int count = outcomes.Count(outcome => outcome == ItemOutcome.Done);
        return FormattableString.Invariant($"{count:N0} of {outcomes.Length:N0} {noun}s {done}; {string.Join("; ", others)}.");
    }

    /// <summary>
    /// One line with a count for each outcome: <c>1,200 rows: 295 added (905–1198, 1200), 904 skipped (1–904), 1 refused (1199).</c>
    /// If all items have the same outcome, their places are left out: <c>1,200 rows: 1,200 added.</c>
    /// </summary>
    /// <returns>The line; null: there was no item.</returns>
    internal string? SummarizeAll(string noun, string done)
    {
        ItemOutcome[] outcomes = Snapshot();
        if (outcomes.Length == 0)
        {
            return null;
        }

        Part[] parts = [.. Parts(outcomes, WordsOfCounts(done))];
        IEnumerable<string> counts = parts.Select(part => parts.Length == 1 ? part.WithCount() : part.WithCountAndPlaces());
        return FormattableString.Invariant($"{outcomes.Length:N0} {Plural(noun, outcomes.Length)}: {string.Join(", ", counts)}.");
    }

    // Failures first: they are what a warning is about.
    private static (ItemOutcome Outcome, string Word)[] WordsOfReport(string done) =>
    [
        (ItemOutcome.Done, done),
        (ItemOutcome.Failed, "not " + done),
        (ItemOutcome.Skipped, "skipped"),
        (ItemOutcome.NotSent, "not sent"),
        (ItemOutcome.Unknown, "unknown"),
    ];

    // What went as intended first. "Refused", because "not added" would also be true of what was skipped.
    private static (ItemOutcome Outcome, string Word)[] WordsOfCounts(string done) =>
    [
        (ItemOutcome.Done, done),
        (ItemOutcome.Skipped, "skipped"),
        (ItemOutcome.Failed, "refused"),
        (ItemOutcome.NotSent, "not sent"),
        (ItemOutcome.Unknown, "unknown"),
    ];

    private static IEnumerable<Part> Parts(ItemOutcome[] outcomes, (ItemOutcome Outcome, string Word)[] words) =>
        from part in words
        let places = PlacesOf(outcomes, part.Outcome)
        where places.Count > 0
        select new Part(part.Outcome, part.Word, places);

    private static PlaceRanges PlacesOf(ItemOutcome[] outcomes, ItemOutcome wanted)
    {
        var places = new PlaceRanges();
        for (int index = 0; index < outcomes.Length; index++)
        {
            if (outcomes[index] == wanted)
            {
                places.Add(index + 1);
            }
        }

        return places;
    }

    private static string Plural(string noun, long count) => count == 1 ? noun : noun + "s";

    private ItemOutcome[] Snapshot()
    {
        lock (_outcomes)
        {
            return [.. _outcomes];
        }
    }

    /// <summary>The items with the same outcome.</summary>
    private sealed class Part(ItemOutcome outcome, string word, PlaceRanges places)
    {
        internal ItemOutcome Outcome => outcome;

        internal string WithPlacesFirst(string noun) => $"{Plural(noun, places.Count)} {places.ToString()} {word}";

        internal string WithCount() => FormattableString.Invariant($"{places.Count:N0} {word}");

        internal string WithCountAndPlaces() => $"{WithCount()} ({places.ToString()})";
    }
}
