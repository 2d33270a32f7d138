using System;
using System.Linq;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Listing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Reports;

/// <summary>Reads the query of a GET or DELETE. Undocumented parameters are rejected, as the service does.</summary>
internal static class EntryGroupQueryReader
{
    private static readonly string[] OfSelection =
        [EntryFields.TimeSince, EntryFields.TimeUntil, .. EntryGroupFields.OfFilter.Select(EntryGroupFields.FilterName)];

    private static readonly string[] OfGroups =
    [
        .. OfSelection,
        EntryGroupFields.Grouping,
        EntryGroupFields.RoundToMinutes,
        EntryGroupFields.PrependCustomer,
        EntryGroupFields.DespiteStrictBudget,
    ];

    private static readonly string[] OfRemoval = [.. OfSelection, EntryGroupFields.ConfirmKey];

    internal static EntryGroupQuery ReadGroups(QueryString query)
    {
        RejectUnknown(query, OfGroups);
        return new EntryGroupQuery
        {
            Selection = ReadSelection(query),
            Groupings = ReadGroupings(query),
            RoundToMinutes = ReadRounding(query),
            PrependCustomer = query.ReadFlag(EntryGroupFields.PrependCustomer),
            DespiteStrictBudget = query.ReadFlag(EntryGroupFields.DespiteStrictBudget),
        };
    }

    internal static EntrySelection ReadRemoval(QueryString query)
    {
        RejectUnknown(query, OfRemoval);
        return ReadSelection(query);
    }

    private static void RejectUnknown(QueryString query, string[] known) =>
        RejectedRequest.ThrowIfAny(Reason.ParameterUnknown, query.Names.Where(name => !known.Contains(name)));

    private static EntrySelection ReadSelection(QueryString query) =>
        EntrySelection.Create(
            ReadTime(query, EntryFields.TimeSince),
            ReadTime(query, EntryFields.TimeUntil),
            EntryGroupFilterReader.Read(query));

    private static DateTimeOffset ReadTime(QueryString query, string name) =>
        query.Find(name) is not { } text ? throw RejectedRequest.Invalid(Reason.ParameterMissing, name)
        : WireTime.TryRead(text, out var time) ? time
        : throw QueryReader.Malformed(name);

    /// <summary>
    /// At least one; the same grouping twice would be a level of its own with one group each, and is rejected.
    /// </summary>
    private static string[] ReadGroupings(QueryString query)
    {
        string[] groupings = [.. query.FindAll(EntryGroupFields.Grouping)];
        if (groupings.Length == 0)
        {
            throw RejectedRequest.Invalid(Reason.ParameterMissing, "grouping");
        }

        return groupings.All(Groupings.Names.Contains) && groupings.Distinct().Count() == groupings.Length
            ? groupings
            : throw QueryReader.Malformed("grouping");
    }

    private static int? ReadRounding(QueryString query) =>
        query.Find(EntryGroupFields.RoundToMinutes) is null
            ? null
            : query.ReadInteger(EntryGroupFields.RoundToMinutes, fallback: 1, maximum: 1_000_000);
}
