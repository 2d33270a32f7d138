using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ClockodoPS.Pipeline;

/// <summary>What became of each item, by its place in the input. Thread-safe.</summary>
internal sealed class OutcomeLog
{
    private const int MostRanges = 20;

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
        string places = string.Join("; ", Parts(outcomes, noun, done).Select(part => part.Text));
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

        IEnumerable<string> others = Parts(outcomes, noun, done).Where(part => part.Outcome != ItemOutcome.Done).Select(part => part.Text);
        int count = outcomes.Count(outcome => outcome == ItemOutcome.Done);
        return FormattableString.Invariant(
            $"{count:N0} of {outcomes.Length:N0} {noun}s {done}; {string.Join("; ", others)}.");
    }

    private static IEnumerable<(ItemOutcome Outcome, string Text)> Parts(ItemOutcome[] outcomes, string noun, string done) =>
        from part in new (ItemOutcome Outcome, string Text)[]
        {
            (ItemOutcome.Done, done),
            (ItemOutcome.Failed, "not " + done),
            (ItemOutcome.Skipped, "skipped"),
            (ItemOutcome.NotSent, "not sent"),
            (ItemOutcome.Unknown, "unknown"),
        }
        where outcomes.Contains(part.Outcome)
        select (part.Outcome, $"{Places(outcomes, part.Outcome, noun)} {part.Text}");

    private static string Places(ItemOutcome[] outcomes, ItemOutcome wanted, string noun)
    {
        List<(int First, int Last)> ranges = [];
        for (int place = 0; place < outcomes.Length; place++)
        {
            if (outcomes[place] != wanted)
            {
                continue;
            }

            bool continues = ranges.Count > 0 && ranges[^1].Last == place;
            int first = continues ? ranges[^1].First : place + 1;
            if (continues)
            {
                ranges.RemoveAt(ranges.Count - 1);
            }

            ranges.Add((first, place + 1));
        }

        bool isOne = ranges.Count == 1 && ranges[0].First == ranges[0].Last;
        string places = string.Join(", ", ranges.Take(MostRanges).Select(Range));
        int others = ranges.Skip(MostRanges).Sum(range => range.Last - range.First + 1);
        string more = others == 0 ? "" : FormattableString.Invariant($" and {others} more");
        return $"{noun}{(isOne ? "" : "s")} {places}{more}";
    }

    private ItemOutcome[] Snapshot()
    {
        lock (_outcomes)
        {
            return [.. _outcomes];
        }
    }

    private static string Range((int First, int Last) range) => range.First == range.Last
        ? FormattableString.Invariant($"{range.First}")
        : FormattableString.Invariant($"{range.First}–{range.Last}");
}
