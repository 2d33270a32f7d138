using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>Makes drafts of entries from parameters, and from rows and entries of the pipeline.</summary>
/// <param name="resolver">Looks names up.</param>
/// <param name="given">The parameters; they fill what a row or an entry lacks.</param>
internal sealed class EntryDrafts(ReferenceResolver resolver, InputValues given)
{
    /// <summary>Reads the columns of a pipeline object.</summary>
    /// <exception cref="ClockodoException">It has no columns: it is a string, a number or a list.</exception>
    internal static EntryRow ReadRow(PSObject item) =>
        item.BaseObject is string or ValueType || ScalarValue.Elements(item.BaseObject) is not null
            ? throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                $"{ScalarValue.Describe(item.BaseObject)} is not a row with columns. Pipe objects with properties such as "
                + "Customer and TimeSince, one after another. Nothing was sent.")
            : EntryRow.Read(item);

    /// <summary>Refuses a row in which only other columns than those of an entry are filled.</summary>
    /// <exception cref="ClockodoException">No column of an entry is filled.</exception>
    internal static void RequireValues(EntryRow row)
    {
        if (!row.HasValues && row.Problems.Count == 0)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                "No column of an entry is filled. Name the columns like the parameters, for example Customer and TimeSince. "
                + "Nothing was sent.");
        }
    }

    /// <summary>Reads a row as it is: names are looked up and parents filled in; nothing else is completed or checked.</summary>
    /// <param name="row">The row; null: only the parameters.</param>
    /// <param name="cancellationToken">Cancels the look-up of names.</param>
    /// <exception cref="ClockodoException">Names cannot be read.</exception>
    internal async Task<DraftValues> ReadAsync(EntryRow? row, CancellationToken cancellationToken)
    {
        EntryType type = row?.TypeWith(given) ?? given.Type();
        InputValues values = (row?.ValuesFor(type) ?? new()).Over(given);
        var references = new EntryReferences(resolver, values, before: null);
        return new(
            type,
            values,
            [
                .. row?.Problems ?? [],
                .. await references.ResolveAsync(cancellationToken).ConfigureAwait(false),
                .. await references.CompleteParentsAsync(cancellationToken).ConfigureAwait(false),
            ]);
    }

    /// <summary>Copies an entry as it is; parameters fill what it lacks. Nothing is checked.</summary>
    /// <exception cref="ClockodoException">Names cannot be found or read.</exception>
    internal async Task<EntryDraft> CopyAsync(Entry entry, CancellationToken cancellationToken)
    {
        var draft = EntryDraft.From(entry);
        InputValues values = given.Over(new());

        // The names are looked up in what the entry has: a project among those of its customer.
        InputProblems.ThrowIfAny("", await new EntryReferences(resolver, values, entry).ResolveAsync(cancellationToken).ConfigureAwait(false));
        values.FillInto(draft);
        return draft;
    }

    /// <summary>The draft of a new entry from a row.</summary>
    /// <param name="row">The row; null: only the parameters.</param>
    /// <param name="cancellationToken">Cancels the look-up of names.</param>
    /// <exception cref="ClockodoException">It is not valid, or names cannot be found or read. Nothing was sent.</exception>
    internal async Task<NewDraft> CreateAsync(EntryRow? row, CancellationToken cancellationToken)
    {
        DraftValues read = await ReadAsync(row, cancellationToken).ConfigureAwait(false);
        var references = new EntryReferences(resolver, read.Values, before: null);
        IReadOnlyList<ContentProblem> problems =
            [.. read.Problems, .. await references.CompleteBillableAsync(cancellationToken).ConfigureAwait(false)];
        EntryDraft draft = read.ToDraft();
        RequireValid(draft, read.Values, problems, row);
        return new(draft, references.BillableDefault);
    }

    /// <summary>The draft of a new entry from a copy of another one.</summary>
    /// <exception cref="ClockodoException">It is not valid, or names cannot be found or read. Nothing was sent.</exception>
    internal async Task<NewDraft> CreateAsync(Entry entry, CancellationToken cancellationToken)
    {
        EntryDraft draft = await CopyAsync(entry, cancellationToken).ConfigureAwait(false);
        RequireValid(draft, new(), [], textId: entry.TextId);
        return new(draft, BillableDefault: null);
    }

    // All problems at once. The rules for a type are left out if the type cannot be read.
    private static void RequireValid(
        EntryDraft draft, InputValues values, IReadOnlyList<ContentProblem> problems, EntryRow? row = null, long? textId = null)
    {
        IEnumerable<ContentProblem?> rules = row?.HasReadableType == false
            ? []
            : [.. draft.FindProblems(), DurationRules.FindExcess(draft, row?.Offset), FindLostText(draft, row?.TextId ?? textId)];
        ContentProblem[] broken = [.. rules.OfType<ContentProblem>().Where(problem => !values.Explains(problem))];
        InputProblems.ThrowIfAny(
            problems.Count > 0 ? "" : $"Cannot add the {EntryTypeName.For(draft.Type)}: ", [.. problems, .. broken]);
    }

    // A plain list has only the ID of the text, so the new entry would lose its text.
    private static ContentProblem? FindLostText(EntryDraft draft, long? textId) => draft.Text is not null || textId is null
        ? null
        : new ContentProblem(
            FormattableString.Invariant($"Text: the entry has a TextId ({textId}) but no text. ")
            + "List it with -Enhanced, or read it by -Id.",
            [nameof(EntryDraft.Text)]);
}
