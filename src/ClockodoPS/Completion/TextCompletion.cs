using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.References;

namespace ClockodoPS.Completion;

/// <summary>Finds texts that were used before, for the customer and the project on the line.</summary>
internal sealed class TextCompletion(CompletionFetcher fetcher, CompletionLine line)
{
    private const int LongestShown = 80;

    /// <summary>The texts that begin so, and then those that contain it.</summary>
    internal IEnumerable<CompletionResult> Find(string command, string text, char? quote)
    {
        var query = new EntryTextQuery
        {
            Mode = command.StartsWith("Set", StringComparison.OrdinalIgnoreCase) ? EntryTextMode.Edit
                : command.StartsWith("Get", StringComparison.OrdinalIgnoreCase) ? EntryTextMode.Reports
                : EntryTextMode.Add,
            CustomerId = IdOf(Noun.Customer),
            ProjectId = IdOf(Noun.Project),
            First = EntryTextQuery.MostItems,
        };
        TextSnapshot? texts = fetcher.Get(query);
        if (texts?.Texts.Count >= EntryTextQuery.MostItems && text.Length > 0)
        {
            // The service did not return all.
            texts = fetcher.Get(query with { Term = text });
        }

        string folded = NameKey.Folded(text);
        return
            from candidate in texts?.Texts ?? []
            let position = candidate.Folded.IndexOf(folded, StringComparison.Ordinal)
            where position >= 0 && candidate.Text.Trim().Length > 0 && QuotedText.CanBeTyped(candidate.Text)
            orderby position == 0 ? 0 : 1
            select ResultFor(candidate.Text, quote);
    }

    private static CompletionResult ResultFor(string text, char? quote)
    {
        string shown = DisplayText.OneLine(text).Trim();
        return new CompletionResult(
            QuotedText.For(text, quote),
            shown.Length > LongestShown ? shown[..LongestShown] + "…" : shown,
            CompletionResultType.ParameterValue,
            DisplayText.Lines(text));
    }

    private long? IdOf(Noun noun) => line.FindReference(noun) is not Reference reference ? null
        : reference.Id is long id ? id == 0 ? null : id
        : fetcher.Get(noun)?.Find(reference.Name!, _ => true) is [Resource only] ? only.Id
        : null;
}
