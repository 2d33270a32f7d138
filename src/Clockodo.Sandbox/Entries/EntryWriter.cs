using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries;

/// <summary>Writes an entry; the order of the fields is that of observed responses of the service.</summary>
internal sealed class EntryWriter(SandboxCompany company, TextRegistry texts)
{
    internal void Write(Utf8JsonWriter json, StoredEntry entry, EntryView view, EntryAccess access)
    {
        json.WriteStartObject();
        WriteCommon(json, entry, view, access);
        if (view.Names)
        {
            WriteNames(json, entry, view, access);
        }

        json.WriteNumber(EntryFields.Kind, (int)entry.Kind);
        switch (entry.Kind)
        {
            case EntryKind.Time:
                WriteTimeEntry(json, entry, access);
                break;
            case EntryKind.LumpSum:
                json.WriteNumberOrNull(EntryFields.ServiceId, entry.ServiceId);
                json.WriteDecimal(EntryFields.LumpSum, entry.LumpSum);
                break;
            default:
                json.WriteNumberOrNull(EntryFields.LumpSumServiceId, entry.LumpSumServiceId);
                json.WriteDecimal(EntryFields.LumpSumServiceAmount, entry.LumpSumServiceAmount);
                break;
        }

        if (view.Names)
        {
            WriteServiceName(json, entry);
        }

        json.WriteEndObject();
    }

    private void WriteCommon(Utf8JsonWriter json, StoredEntry entry, EntryView view, EntryAccess access)
    {
        json.WriteNumber(EntryFields.Id, entry.Id);
        json.WriteNumber(EntryFields.CustomerId, entry.CustomerId);
        json.WriteNumberOrNull(EntryFields.ProjectId, entry.ProjectId);
        json.WriteNumberOrNull(EntryFields.SubprojectId, entry.SubprojectId);
        json.WriteNumber(EntryFields.UserId, entry.UserId);
        json.WriteNumber(EntryFields.Billable, access.BillableOf(entry));
        json.WriteNumberOrNull(EntryFields.TextId, entry.TextId);
        if (view.Text)
        {
            json.WriteString(EntryFields.Text, texts.Find(entry.TextId));
        }

        json.WriteTime(EntryFields.TimeSince, entry.TimeSince);
        json.WriteTime(EntryFields.TimeUntil, entry.TimeUntil);
        json.WriteTime(EntryFields.TimeInsert, entry.TimeInsert);
        json.WriteTime(EntryFields.TimeLastChange, entry.TimeLastChange);
        json.WriteBoolean(EntryFields.TestData, false);
    }

    private void WriteNames(Utf8JsonWriter json, StoredEntry entry, EntryView view, EntryAccess access)
    {
        json.WriteString(EntryFields.CustomerName, company.FindCustomer(entry.CustomerId)?.Name);
        json.WriteString(EntryFields.ProjectName, entry.ProjectId is { } project
            ? company.FindProject(project)?.Name
            : null);
        json.WriteString(EntryFields.SubprojectName, entry.SubprojectId is { } subproject
            ? company.FindSubproject(subproject)?.Name
            : null);
        json.WriteString(EntryFields.UserName, company.FindUser(entry.UserId)?.Name);
        if (access.SeesMoney)
        {
            var revenue = Revenue.Calculate(entry, company, view.RevenueDespiteStrictBudget);
            json.WriteDecimal(EntryFields.Revenue, revenue);
        }
    }

    private static void WriteTimeEntry(Utf8JsonWriter json, StoredEntry entry, EntryAccess access)
    {
        json.WriteNumberOrNull(EntryFields.ServiceId, entry.ServiceId);
        json.WriteNumberOrNull(EntryFields.Duration, entry.Duration);
        if (entry.Duration is { } duration && entry.Span is { } span && duration != span)
        {
            json.WriteNumber(EntryFields.Offset, duration - span);
        }

        json.WriteTime(EntryFields.TimeLastChangeWorkTime, entry.TimeLastChangeWorkTime);
        json.WriteTime(EntryFields.TimeClockedSince, entry.TimeClockedSince);
        json.WriteBoolean(EntryFields.Clocked, entry.Clocked);
        json.WriteBoolean(EntryFields.ClockedOffline, entry.ClockedOffline);
        if (access.SeesMoney)
        {
            json.WriteDecimal(EntryFields.HourlyRate, entry.HourlyRate);
        }
    }

    private void WriteServiceName(Utf8JsonWriter json, StoredEntry entry)
    {
        if (entry.Kind == EntryKind.LumpSumService)
        {
            // The documentation has services_name for this type too, and no other field for the name of its service.
            json.WriteString(EntryFields.ServiceName, company.FindLumpSumService(entry.LumpSumServiceId ?? 0)?.Name);
            json.WriteDecimal(EntryFields.LumpSumServicePrice, Revenue.Price(entry, company));
        }
        else
        {
            json.WriteString(EntryFields.ServiceName, company.FindService(entry.ServiceId ?? 0)?.Name);
        }
    }
}
