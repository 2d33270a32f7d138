using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Resources;

namespace ClockodoPS.References;

/// <summary>Finds names that somebody may have meant.</summary>
internal static class SimilarNames
{
    private const int Most = 5;
    private const int ShortestPart = 3;

    /// <summary>Up to five things whose names contain the text, are contained in it, or differ in a few characters.</summary>
    internal static IReadOnlyList<Resource> Find(string text, IEnumerable<(string Folded, Resource Item)> items)
    {
        string folded = NameKey.Folded(text.Trim());
        int tolerance = Math.Max(1, folded.Length / 3);
        var similar =
            from item in items
            let distance = Distance(folded, item.Folded, tolerance)
            where distance <= tolerance
            orderby distance, Noun.IsActive(item.Item) ? 0 : 1, item.Folded.Length
            select item.Item;
        return [.. similar.Take(Most)];
    }

    // 0 where one is a part of the other, or where all words of the text are in the name; otherwise how many characters differ.
    private static int Distance(string text, string name, int tolerance)
    {
        if (IsPart(text, name) || IsPart(name, text) || text.Split(' ').All(word => IsPart(word, name)))
        {
            return 0;
        }

        return Math.Abs(text.Length - name.Length) > tolerance ? int.MaxValue : Edits(text, name);
    }

    private static bool IsPart(string part, string whole) =>
        part.Length >= ShortestPart && whole.Contains(part);

    /// <summary>How many characters must be inserted, removed or replaced (the Levenshtein distance).</summary>
    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
