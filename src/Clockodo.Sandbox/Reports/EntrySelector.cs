using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Listing;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Reports;

/// <summary>Finds the entries of a selection that the caller can see, in the order of the list.</summary>
internal sealed class EntrySelector(SandboxCompany company, EntryStore store, TextRegistry texts)
{
    internal IReadOnlyList<StoredEntry> Select(EntrySelection selection, EntryAccess access) =>
        store.Sorted
            .Where(entry => entry.TimeSince >= selection.TimeSince && entry.TimeSince <= selection.TimeUntil)
            .Where(access.Sees)
            .Where(entry => MatchesIds(entry, selection.Filter) && MatchesValues(entry, selection.Filter, access))
            .ToArray();

    private bool MatchesIds(StoredEntry entry, EntryGroupFilter filter) =>
        Matches(filter.UserId, entry.UserId)
        && Matches(filter.TeamId, company.FindUser(entry.UserId)?.TeamId)
        && Matches(filter.CustomerId, entry.CustomerId)
        && Matches(filter.ProjectId, entry.ProjectId)
        && Matches(filter.SubprojectId, entry.SubprojectId)
        && Matches(filter.ServiceId, entry.ServiceId)
        && Matches(filter.LumpSumServiceId, entry.LumpSumServiceId)
        && Matches(filter.TextId, entry.TextId);

    /// <summary>The billing state is the one that the caller can see: a filter must not reveal hidden values.</summary>
    private bool MatchesValues(StoredEntry entry, EntryGroupFilter filter, EntryAccess access) =>
        (filter.Billable is null || filter.Billable == access.BillableOf(entry))
        && (filter.Text is null || TextSearch.Contains(texts.Find(entry.TextId), filter.Text))
        && (filter.BudgetType is null || MatchesBudget(entry, filter.BudgetType));

    private bool MatchesBudget(StoredEntry entry, string option) =>
        BudgetFilter.Find(option) is { } matches && matches(entry.ProjectId is { } id ? company.FindProject(id) : null);

    private static bool Matches(long? wanted, long? id) => wanted is null || wanted == id;
}
