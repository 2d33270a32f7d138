using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;
using ClockodoPS.References;
using ClockodoPS.Views;

namespace ClockodoPS.Completion;

/// <summary>Finds the names that complete a word, narrowed by what the line says already.</summary>
/// <param name="fetcher">Gets the names.</param>
/// <param name="line">The command line.</param>
/// <param name="noun">What is completed.</param>
/// <param name="isPattern">Whether the parameter takes wildcards, as -Name does; otherwise it takes IDs too.</param>
internal sealed class NameCompletion(CompletionFetcher fetcher, CompletionLine line, Noun noun, bool isPattern)
{
    /// <summary>The names that begin so, and then those that contain it.</summary>
    internal IEnumerable<CompletionResult> Find(string text, char? quote)
    {
        for (Noun? needed = noun; needed is not null; needed = needed.Parent)
        {
            fetcher.Begin(needed);
        }

        if (fetcher.Get(noun) is not NameSnapshot names || FindScope() is not Func<Resource, bool> isInScope)
        {
            return [];
        }

        if (noun.Parent is Noun parent)
        {
            // The tooltip names it.
            fetcher.Get(parent);
        }

        string folded = NameKey.Folded(isPattern ? text.TrimEnd('*') : text);
        List<Resource> beginning = [];
        List<Resource> containing = [];
        foreach ((string foldedName, Resource item) in names.FoldedItems)
        {
            int position = foldedName.IndexOf(folded, StringComparison.Ordinal);
            if (position >= 0 && Noun.IsActive(item) && isInScope(item))
            {
                (position == 0 ? beginning : containing).Add(item);
            }
        }

        IEnumerable<CompletionResult> results =
            beginning.Concat(containing).Select(item => ResultFor(item, names, isInScope, quote)).OfType<CompletionResult>();
        return isPattern ? results.GroupBy(result => result.CompletionText).Select(same => same.First()) : results;
    }

    // Null: what the line says is not known, so nothing can be offered.
    private Func<Resource, bool>? FindScope()
    {
        if (noun == Noun.User && line.FindReference(Noun.Team) is Reference team)
        {
            return IdOf(Noun.Team, team, _ => true) is long teamId ? item => (item as User)?.TeamId == teamId : null;
        }

        return noun.Parent is Noun parent ? ScopeBy(parent) : _ => true;
    }

    private Func<Resource, bool>? ScopeBy(Noun parent)
    {
        if (line.FindReference(parent) is Reference given)
        {
            Func<Resource, bool>? outer = parent.Parent is null ? _ => true : ScopeBy(parent.Parent);
            return outer is not null && IdOf(parent, given, outer) is long id ? item => Noun.ParentIdOf(item) == id : null;
        }

        if (parent.Parent is not Noun grandparent || line.FindReference(grandparent) is null)
        {
            return _ => true;
        }

        // Subprojects of a customer: those of its projects.
        return ScopeBy(grandparent) is Func<Resource, bool> isOfCustomer && fetcher.Get(parent) is NameSnapshot projects
            ? item => Noun.ParentIdOf(item) is long id && projects.Find(id) is Resource project && isOfCustomer(project)
            : null;
    }

    private long? IdOf(Noun kind, Reference reference, Func<Resource, bool> isPossible) =>
        reference.Id ?? (fetcher.Get(kind)?.Find(reference.Name!, isPossible) is [Resource only] ? only.Id : null);

    private CompletionResult? ResultFor(Resource item, NameSnapshot names, Func<Resource, bool> isInScope, char? quote)
    {
        string mark = quote?.ToString() ?? "";
        bool canBeTyped = QuotedText.CanBeTyped(item.Name) && item.Name.Length > 0;
        string? completed = isPattern ? canBeTyped ? QuotedText.For(QuotedText.AsPattern(item.Name), quote) : null
            : canBeTyped && IsUnderstood(item, names, isInScope) ? QuotedText.For(item.Name, quote)
            : mark + ViewText.Id(item.Id) + mark;
        if (completed is null)
        {
            return null;
        }

        string shown = DisplayText.OneLine(item.Name).Trim();
        return new CompletionResult(
            completed, shown.Length == 0 ? ViewText.Id(item.Id) : shown, CompletionResultType.ParameterValue, ToolTipFor(item));
    }

    // A name that is digits, or that several have, is completed as the ID.
    private static bool IsUnderstood(Resource item, NameSnapshot names, Func<Resource, bool> isInScope) =>
        ReferenceValue.IsName(item.Name) && !item.Name.Contains('\uFFFD')
        && (!names.HasNamesake(item) || (names.Find(item.Name, isInScope) is [Resource only] && only.Id == item.Id));

    private string ToolTipFor(Resource item)
    {
        string number = item is ActiveResource { Number.Length: > 0 } active ? $", number {DisplayText.OneLine(active.Number)}" : "";
        string parent = noun.Parent is not null && Noun.ParentIdOf(item) is long id
            ? $", {noun.Parent.Words} {ViewText.NameAndId(fetcher.Recall(noun.Parent, id)?.Name, id)}"
            : "";
        return $"{DisplayText.OneLine(item.Name)}: ID {ViewText.Id(item.Id)}{number}{parent}";
    }
}
