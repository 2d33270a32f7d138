using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;
using ClockodoPS.References;

namespace ClockodoPS.Views;

/// <summary>Describes the filter of a group of entries, in words and as a command.</summary>
internal static class FilterDescription
{
    /// <summary>The kinds of names that the description shows.</summary>
    internal static IEnumerable<Noun> Nouns(EntryGroupQuery filter) => Ids(filter).Where(id => id.Id is not null).Select(id => id.Noun);

    /// <summary>In words: <c>from 2026-10-01 00:00:00 to 2026-10-31 23:59:59, customer ACME (4711), Billable</c>.</summary>
    internal static string For(EntryGroupQuery filter, NameCache names)
    {
        List<string> parts = [$"from {ViewText.ExactTime(filter.TimeSince.LocalDateTime)} to {ViewText.ExactTime(filter.TimeUntil.LocalDateTime)}"];
        parts.AddRange(Ids(filter).Where(id => id.Id is not null).Select(id => $"{id.Noun.Words} {names.Describe(id.Noun, id.Id!.Value)}"));
        if (filter.TextId is long text)
        {
            parts.Add($"text {ViewText.Id(text)}");
        }

        if (filter.Text is not null)
        {
            parts.Add($"text \"{filter.Text}\"");
        }

        if (filter.Billable is BillableState state)
        {
            parts.Add(state.ToString());
        }

        if (filter.BudgetType is BudgetType budget)
        {
            parts.Add($"budget {budget.ToString()}");
        }

        return string.Join(", ", parts);
    }

    /// <summary>The command that lists the entries after the change, by IDs.</summary>
    internal static string Command(EntryGroupQuery filter, EntryChange? change)
    {
        List<string> parts =
        [
            $"Get-ClockodoEntry -TimeSince {Time(filter.TimeSince)} -TimeUntil {Time(filter.TimeUntil)}",
            .. Ids(filter).Where(id => id.Id is not null && id.Noun != Noun.Team).Select(id => $"-{id.Noun.Name} {ViewText.Id(ChangedId(id.Noun, change) ?? id.Id)}"),
        ];
        if (filter.TextId is long text && change?.Text is null)
        {
            parts.Add($"-TextId {ViewText.Id(text)}");
        }

        if ((change?.Billable ?? filter.Billable) is BillableState state)
        {
            parts.Add($"-Billable {state.ToString()}");
        }

        return string.Join(" ", parts) + " -Enhanced";
    }

    private static (Noun Noun, long? Id)[] Ids(EntryGroupQuery filter) =>
    [
        (Noun.Customer, filter.CustomerId),
        (Noun.Project, filter.ProjectId),
        (Noun.Subproject, filter.SubprojectId),
        (Noun.Service, filter.ServiceId),
        (Noun.LumpSumService, filter.LumpSumServiceId),
        (Noun.User, filter.UserId),
        (Noun.Team, filter.TeamId),
    ];

    private static long? ChangedId(Noun noun, EntryChange? change) =>
        change is not null && WritableField.All.FirstOrDefault(field => Noun.Find(field) == noun) is WritableField field
            ? field.ValueIn(change) as long?
            : null;

    private static string Time(DateTimeOffset time) => time.LocalDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
