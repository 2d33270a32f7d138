using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>
/// Compares expected entries with entries of the service: each belongs to at most one of the others. Two equal rows need two entries.
/// </summary>
public static class EntryComparer
{
    /// <summary>
    /// Compares. An expected entry is looked for by its ID. If there is none, or it is gone, by the same work: the user, customer, project,
    /// subproject, service, start, end or amount, and text; then only entries count that were added after all of the expected ones were added and
    /// changed. Without an ID, also by the user and the start, and by the user, the day and what it
    /// was for.
    /// </summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="actual">What the service has.</param>
    /// <returns>One for each expected entry, in their order; then the entries that were not expected, in theirs.</returns>
    public static IReadOnlyList<EntryComparison> Compare(IEnumerable<ExpectedEntry> expected, IEnumerable<Entry> actual)
    {
        Guard.NotNull(expected, nameof(expected));
        Guard.NotNull(actual, nameof(actual));
        EntryIndex index = new();
        foreach (Entry entry in actual)
        {
            index.Add(entry);
        }

        EntryComparison[] found = Match([.. expected], index, isLoose: true);
        return [.. found, .. index.Rest.Select(entry => new EntryComparison(expected: null, entry, []))];
    }

    /// <summary>Finds what belongs to each expected entry, the surest first.</summary>
    internal static EntryComparison[] Match(ExpectedEntry[] expected, EntryIndex index, bool isLoose = false)
    {
        var found = new Entry?[expected.Length];

        // What was added before the file was written is something else, or has a place of its own in the file.
        DateTimeOffset? written = expected.Max(item => item.Latest);
        Pass(item => item.Id is long id ? index.Take(id, item.Content.Type) : null);
        Pass(item => index.TakeAlike(item.Content, item.Id is null ? null : written, isExact: true));
        Pass(item => index.TakeAlike(item.Content, item.Id is null ? null : written));
        if (isLoose)
        {
            PassBy(key => key.OfStart());
            PassBy(key => key.OfDay());
        }

        return [.. expected.Select((item, place) => Compare(item, found[place]))];

        void Pass(Func<ExpectedEntry, Entry?> take)
        {
            for (int place = 0; place < expected.Length; place++)
            {
                found[place] ??= take(expected[place]);
            }
        }

        void PassBy(Func<EntryKey, EntryKey> part)
        {
            var rest = index.Rest.GroupBy(entry => part(EntryKey.Of(entry))).ToDictionary(group => group.Key, group => new Queue<Entry>(group));
            Pass(item => item.Id is null
                && rest.TryGetValue(part(EntryKey.Of(item.Content)), out Queue<Entry>? alike)
                && alike.Count > 0
                ? index.Take(alike.Dequeue().Id, item.Content.Type)
                : null);
        }
    }

    private static EntryComparison Compare(ExpectedEntry expected, Entry? actual) =>
        new(expected, actual, actual is null ? [] : EntryDifference.Find(expected.Content, actual, expected.IsPartial));
}
