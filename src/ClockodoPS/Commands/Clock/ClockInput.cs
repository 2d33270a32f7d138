using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>What the clock shall run for, from an object of the pipeline and parameters.</summary>
internal static class ClockInput
{
    private static readonly EntryInput Customer = EntryInput.For("Customer");
    private static readonly EntryInput Project = EntryInput.For("Project");
    private static readonly EntryInput Subproject = EntryInput.For("Subproject");
    private static readonly EntryInput Service = EntryInput.For("Service");
    private static readonly Noun[] Nouns = [Noun.Customer, Noun.Project, Noun.Subproject];

    /// <summary>The parameters, and what they leave open from the object.</summary>
    /// <param name="given">The parameters.</param>
    /// <param name="item">An entry, or a customer, project or subproject.</param>
    /// <param name="readWhole">Reads the text of an entry that came without it.</param>
    /// <exception cref="FormatException">It is something else; the message says what to pipe.</exception>
    internal static InputValues Merge(InputValues given, PSObject item, Func<Entry, Entry> readWhole)
    {
        if ((item.BaseObject as Entry ?? EntryCopy.Find(item)) is Entry entry)
        {
            return given.Over(ValuesOf(readWhole(entry), given));
        }

        string? name = ReferenceValue.NounOf(item);
        if (Nouns.FirstOrDefault(candidate => candidate.Name == name) is not Noun noun)
        {
            throw new FormatException(
                $"{ScalarValue.Describe(item.BaseObject)} is neither an entry nor a customer, project or subproject. Pipe one of these, or give "
                + "-Customer and -Service.");
        }

        InputValues values = new();
        values.Set(EntryInput.For(noun.Name), noun.Name, ReferenceValue.From(item, noun.Name));
        return given.Over(values);
    }

    /// <summary>The customer and the service that are missing, unless another problem explains it.</summary>
    internal static IEnumerable<ContentProblem> FindMissing(EntryDraft draft, InputValues values) =>
        new[] { Customer, Service }
            .Where(input => input.ValueIn(draft) is null)
            .Select(input => new ContentProblem($"{input.Parameter} is missing.", [input.Parameter]))
            .Where(problem => !values.Explains(problem));

    // Work that is taken up again is not billed yet. Another customer or project has other projects and subprojects; the customer of
    // another project follows from it.
    private static InputValues ValuesOf(Entry entry, InputValues given)
    {
        if (entry.Type != EntryType.TimeEntry)
        {
            throw new FormatException(
                FormattableString.Invariant($"Entry {entry.Id} is a {EntryTypeName.For(entry.Type)}, which is not working time. Pipe a time entry."));
        }

        InputValues values = new();
        if (!HasId(given, Project) && !HasId(given, Subproject))
        {
            Add(values, Customer, entry.CustomerId, entry.CustomerName);
        }

        if (!given.Has(Customer) && !HasId(given, Subproject))
        {
            Add(values, Project, entry.ProjectId, entry.ProjectName);
        }

        if (!given.Has(Customer) && !given.Has(Project))
        {
            Add(values, Subproject, entry.SubprojectId, entry.SubprojectName);
        }

        Add(values, Service, entry.ServiceId, entry.ServiceName);
        if (!string.IsNullOrEmpty(entry.Text))
        {
            values.Set(EntryInput.For("Text"), "Text", entry.Text!);
        }

        if (entry.Billable is BillableState.NotBillable or BillableState.Billable or BillableState.Billed)
        {
            values.Set(
                EntryInput.For("Billable"),
                "Billable",
                entry.Billable == BillableState.NotBillable ? BillableState.NotBillable : BillableState.Billable);
        }

        return values;
    }

    private static bool HasId(InputValues values, EntryInput input) =>
        values.TryGet(input, out _, out object value) && value is Reference { Id: > 0 };

    private static void Add(InputValues values, EntryInput input, long? id, string? name)
    {
        if (id is long known)
        {
            values.Set(input, input.Parameter, Reference.ToId(known, name));
        }
    }
}
