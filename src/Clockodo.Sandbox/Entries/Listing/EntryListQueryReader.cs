using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Listing;

/// <summary>Reads the query of a list.</summary>
internal sealed class EntryListQueryReader(SandboxCompany company, TextRegistry texts)
{
    /// <summary>The default page size, as observed on the service.</summary>
    internal const int DefaultItemsPerPage = 2500;

    private const int MaximumItemsPerPage = 1000;

    private readonly EntryConditionReader _conditions = new(company, texts);

    internal EntryListQuery Read(QueryString query, EntryAccess access)
    {
        var since = query.ReadTime(EntryFields.TimeSince);
        var until = query.ReadTime(EntryFields.TimeUntil);
        if (until < since)
        {
            throw RejectedRequest.Invalid(Reason.PeriodReversed, EntryFields.TimeSince, EntryFields.TimeUntil);
        }

        return new EntryListQuery
        {
            TimeSince = since,
            TimeUntil = until,
            Page = query.ReadInteger("page", 1, int.MaxValue),
            ItemsPerPage = query.ReadInteger("items_per_page", DefaultItemsPerPage, MaximumItemsPerPage),
            View = ReadView(query),
            Conditions = _conditions.Read(query, access),
        };
    }

    private static EntryView ReadView(QueryString query)
    {
        var view = query.ReadFlag("enhanced_list") ? EntryView.EnhancedList : EntryView.PlainList;
        var despite = query.ReadFlag("calc_also_revenues_for_projects_with_hard_budget");
        return view with { RevenueDespiteStrictBudget = despite };
    }
}
