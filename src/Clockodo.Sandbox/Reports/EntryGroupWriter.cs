using System.Collections.Generic;
using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// Writes groups. Without permission, revenue and hourly rate are null, and the fields about billing are missing: the
/// documentation says that these depend on permissions, and not how.
/// </summary>
internal sealed class EntryGroupWriter(SandboxCompany company, EntryAccess access)
{
    internal void Write(Utf8JsonWriter json, string name, IReadOnlyList<EntryGroup> groups)
    {
        json.WriteStartArray(name);
        foreach (var group in groups)
        {
            json.WriteStartObject();
            Write(json, group);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, EntryGroup group)
    {
        group.Key.Id.Write(json, "group");
        WriteTexts(json, group.Grouping, group.Entries[0]);
        WriteTotals(json, group.Totals);
        if (access.SeesMoney)
        {
            WriteBilling(json, group);
        }

        json.WriteString("grouped_by", group.Grouping.Name);
        group.Restrictions.Write(json);
        if (group.SubGroups is { } subGroups)
        {
            Write(json, "sub_groups", subGroups);
        }
    }

    /// <summary>All entries of a group have the same texts. The name of entries without such an ID is empty.</summary>
    private static void WriteTexts(Utf8JsonWriter json, Grouping grouping, StoredEntry entry)
    {
        json.WriteString("name", grouping.NameOf(entry) ?? string.Empty);
        if (grouping.NumberOf is { } numberOf)
        {
            json.WriteString("number", numberOf(entry));
        }

        if (grouping.NoteOf is { } noteOf)
        {
            json.WriteString("note", noteOf(entry));
        }
    }

    private void WriteTotals(Utf8JsonWriter json, GroupTotals totals)
    {
        json.WriteNumber(EntryFields.Duration, totals.Duration);
        json.WriteDecimalOrNull(EntryFields.Revenue, totals.Revenue);
        json.WriteDecimalOrNull(EntryFields.HourlyRate, access.SeesMoney ? totals.HourlyRate : null);
        if (totals.Rounding is { } rounding)
        {
            json.WriteNumber("duration_without_rounding", rounding.Duration);
            json.WriteDecimalOrNull("revenue_without_rounding", rounding.Revenue);
            json.WriteBoolean("rounding_success", rounding.Success);
        }
    }

    private void WriteBilling(Utf8JsonWriter json, EntryGroup group)
    {
        var use = BudgetUse.Of(group.Entries, company);
        json.WriteBoolean("hourly_rate_is_equal_and_has_no_lumpsums", group.Totals.HourlyRate is not null);
        json.WriteBoolean("budget_used", use.BudgetUsed);
        json.WriteBoolean("has_budget_revenues_billed", use.BudgetBilled);
        json.WriteBoolean("has_budget_revenues_not_billed", use.BudgetNotBilled);
        json.WriteBoolean("has_non_budget_revenues_billed", use.OtherBilled);
        json.WriteBoolean("has_non_budget_revenues_not_billed", use.OtherNotBilled);
    }
}
