using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;

namespace ClockodoPS.References;

/// <summary>
/// Looks up the names among the values for an entry, and replaces them by IDs: a project's among the projects of the customer, a
/// subproject's among those of the project.
/// </summary>
/// <param name="resolver">Looks up.</param>
/// <param name="values">The values; they are changed.</param>
/// <param name="customerBefore">The customer of what is changed; null: it is new, or has none.</param>
/// <param name="projectBefore">The project of what is changed; null: it is new, or has none.</param>
internal sealed class EntryReferences(ReferenceResolver resolver, InputValues values, long? customerBefore, long? projectBefore)
{
    private static readonly EntryInput Customer = EntryInput.For("Customer");
    private static readonly EntryInput Project = EntryInput.For("Project");
    private static readonly EntryInput Subproject = EntryInput.For("Subproject");
    private static readonly EntryInput Billable = EntryInput.For("Billable");

    private readonly List<ContentProblem> _problems = [];

    /// <param name="resolver">Looks up.</param>
    /// <param name="values">The values; they are changed.</param>
    /// <param name="before">The entry to change, as far as it is known; null: a new entry.</param>
    internal EntryReferences(ReferenceResolver resolver, InputValues values, Entry? before)
        : this(resolver, values, before?.CustomerId, before?.ProjectId)
    {
    }

    /// <summary>Whether names are among the values.</summary>
    internal static bool HasNames(InputValues values) => values.Inputs.Any(input => IsName(values, input));

    /// <summary>Whether names are among the values that are looked for in what the entry has now.</summary>
    internal static bool DependsOnEntry(InputValues values) =>
        (IsName(values, Project) && !values.Has(Customer)) || (IsName(values, Subproject) && !values.Has(Project));

    /// <summary>Looks up the names.</summary>
    /// <returns>What cannot be found, or not told apart.</returns>
    /// <exception cref="ClockodoException">Names cannot be read.</exception>
    internal async Task<IReadOnlyList<ContentProblem>> ResolveAsync(CancellationToken cancellationToken)
    {
        foreach (EntryInput input in EntryInput.All.Where(input => IsName(values, input)))
        {
            await ResolveAsync(input, cancellationToken).ConfigureAwait(false);
        }

        return TakeProblems();
    }

    /// <summary>Fills in the customer from the project, and the project from the subproject.</summary>
    /// <returns>What is missing.</returns>
    /// <exception cref="ClockodoException">Names cannot be read.</exception>
    internal async Task<IReadOnlyList<ContentProblem>> CompleteParentsAsync(CancellationToken cancellationToken)
    {
        await FillParentAsync(Subproject, Project, cancellationToken).ConfigureAwait(false);
        await FillParentAsync(Project, Customer, cancellationToken).ConfigureAwait(false);
        return TakeProblems();
    }

    /// <summary>
    /// Fills in whether a new entry is billable, from what it belongs to. Its customer and project have to be known by now.
    /// </summary>
    /// <returns>What is missing.</returns>
    /// <exception cref="ClockodoException">Names cannot be read.</exception>
    internal async Task<IReadOnlyList<ContentProblem>> CompleteBillableAsync(CancellationToken cancellationToken)
    {
        if (!values.Has(Billable))
        {
            await FillBillableAsync(cancellationToken).ConfigureAwait(false);
        }

        return TakeProblems();
    }

    /// <summary>From what <c>Billable</c> was taken; null: it was given.</summary>
    internal string? BillableDefault { get; private set; }

    private static bool IsName(InputValues values, EntryInput input) =>
        values.TryGet(input, out _, out object value) && value is Reference { Id: null };

    private async Task ResolveAsync(EntryInput input, CancellationToken cancellationToken)
    {
        values.TryGet(input, out string name, out object value);
        if (IsWithinUnknown(input))
        {
            values.SetUnknown(input);
            return;
        }

        try
        {
            Resource found = await resolver.FindAsync(input.Noun!, ((Reference)value).Name!, ScopeOf(input), cancellationToken).ConfigureAwait(false);
            values.Set(input, name, Reference.ToId(found.Id, found.Name));
        }
        catch (ClockodoException exception) when (exception.Kind
            is ClockodoErrorKind.NotFound or ClockodoErrorKind.Invalid or ClockodoErrorKind.Forbidden)
        {
            AddProblem(name, exception);
            values.SetUnknown(input);
        }
    }

    // Without the customer, a name of a project says nothing yet.
    private bool IsWithinUnknown(EntryInput input) =>
        (input == Project && IsUnknown(Customer))
        || (input == Subproject && (IsUnknown(Project) || (IsUnknown(Customer) && IdOf(Project) is null)));

    private bool IsUnknown(EntryInput input) => values.Has(input) && !values.TryGet(input, out _, out _);

    private Scope? ScopeOf(EntryInput input) =>
        input == Subproject && (IdOf(Project) ?? projectBefore) is long project and not 0 ? new(Noun.Project, project)
        : (input == Subproject || input == Project) && (IdOf(Customer) ?? customerBefore) is long customer ? new(Noun.Customer, customer)
        : null;

    private long? IdOf(EntryInput input) =>
        values.TryGet(input, out _, out object value) && value is Reference reference ? reference.Id : null;

    private async Task FillParentAsync(EntryInput child, EntryInput parent, CancellationToken cancellationToken)
    {
        if (values.Has(parent) || IdOf(child) is not long id || id == 0)
        {
            if (IsUnknown(child) && !values.Has(parent))
            {
                values.SetUnknown(parent);
            }

            return;
        }

        if (await TryFindAsync(child, id, parent, cancellationToken).ConfigureAwait(false) is Resource found && Noun.ParentIdOf(found) is long parentId)
        {
            values.Set(parent, parent.Parameter, Reference.ToId(parentId, resolver.Cache.RecallName(parent.Noun!, parentId)));
        }
    }

    private async Task FillBillableAsync(CancellationToken cancellationToken)
    {
        foreach (EntryInput input in new[] { Subproject, Project, Customer })
        {
            if (IdOf(input) is not long id || id == 0)
            {
                continue;
            }

            bool? isBillable = await TryFindAsync(input, id, Billable, cancellationToken).ConfigureAwait(false) switch
            {
                BudgetedResource resource => resource.BillableDefault,
                Clockodo.Client.Resources.Customer customer => customer.BillableDefault,
                _ => null,
            };
            if (isBillable is bool billable)
            {
                values.Set(Billable, Billable.Parameter, billable ? BillableState.Billable : BillableState.NotBillable);
                BillableDefault = $"the default of the {input.Noun!.Words} {resolver.Cache.Describe(input.Noun, id)}";
                return;
            }
        }

        if (!values.TryGet(Customer, out _, out _))
        {
            // It follows from the customer, who is missing.
            values.SetUnknown(Billable);
        }
    }

    private async Task<Resource?> TryFindAsync(EntryInput input, long id, EntryInput missing, CancellationToken cancellationToken)
    {
        try
        {
            Resource? found = await resolver.FindAsync(input.Noun!, id, cancellationToken).ConfigureAwait(false);
            if (found is null && missing != Project)
            {
                string unknown = missing == Customer ? "its customer" : "the default of Billable";
                AddProblem(
                    input.Parameter,
                    new(ClockodoErrorKind.NotFound, $"There is no {input.Noun!.Words} {resolver.Cache.Describe(input.Noun, id)}, or the user "
                        + $"of the connection may not see it. So {unknown} is not known."));
                values.SetUnknown(missing);
            }

            return found;
        }
        catch (ClockodoException exception) when (exception.Kind == ClockodoErrorKind.Forbidden)
        {
            AddProblem(missing.Parameter, new(exception.Kind, $"It is missing, and does not follow from the {input.Noun!.Words}: {exception.Message}"));
            values.SetUnknown(missing);
            return null;
        }
    }

    private ContentProblem[] TakeProblems()
    {
        ContentProblem[] taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    private void AddProblem(string name, ClockodoException exception) =>
        _problems.Add(new($"{name}: {exception.Message}", [name]) { Kind = exception.Kind });
}
