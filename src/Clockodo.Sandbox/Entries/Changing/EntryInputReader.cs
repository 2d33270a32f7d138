using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>
/// Reads the body of a POST or PUT. It may be stricter than the real service: it rejects undocumented fields, nulls and
/// numbers in quotes, so that tests detect a client that sends them.
/// </summary>
internal static class EntryInputReader
{
    private const string MediaType = "application/json";

    internal static EntryInput Read(SandboxCall call, IReadOnlyCollection<string> known)
    {
        using var document = Parse(call);
        var properties = document.RootElement.EnumerateObject().ToArray();
        var names = new HashSet<string>(properties.Select(property => property.Name), StringComparer.Ordinal);
        RejectAny(Reason.FieldUnknown, names.Where(name => !known.Contains(name)));

        var input = new EntryInput(names);
        RejectAny(
            Reason.FieldInvalid,
            properties.Where(property => !Take(input, property)).Select(property => property.Name));
        return input;
    }

    internal static void RejectAny(Reason reason, IEnumerable<string> fields)
    {
        var concerned = fields.ToArray();
        if (concerned.Length > 0)
        {
            throw RejectedRequest.Invalid(reason, concerned);
        }
    }

    private static JsonDocument Parse(SandboxCall call)
    {
        try
        {
            if (string.Equals(call.MediaType, MediaType, StringComparison.OrdinalIgnoreCase))
            {
                var document = JsonDocument.Parse(call.Body ?? string.Empty);
                if (document.RootElement.ValueKind == JsonValueKind.Object)
                {
                    return document;
                }

                document.Dispose();
            }
        }
        catch (JsonException)
        {
            // Rejected below, like everything that is not a JSON object.
        }

        throw RejectedRequest.Invalid(Reason.BodyNotJson);
    }

    private static bool Take(EntryInput input, JsonProperty property)
    {
        var value = property.Value;
        return property.Name switch
        {
            EntryFields.CustomerId => (input.CustomerId = JsonValues.ReadCount(value)) is not null,
            EntryFields.ProjectId => (input.ProjectId = JsonValues.ReadCount(value)) is not null,
            EntryFields.SubprojectId => (input.SubprojectId = JsonValues.ReadCount(value)) is not null,
            EntryFields.ServiceId => (input.ServiceId = JsonValues.ReadCount(value)) is not null,
            EntryFields.LumpSumServiceId => (input.LumpSumServiceId = JsonValues.ReadCount(value)) is not null,
            EntryFields.UserId => (input.UserId = JsonValues.ReadCount(value)) is not null,
            EntryFields.Billable => (input.Billable = JsonValues.ReadBillable(value)) is not null,
            EntryFields.Text => (input.Text = JsonValues.ReadText(value)) is not null,
            EntryFields.TimeSince => (input.TimeSince = JsonValues.ReadTime(value)) is not null,
            EntryFields.TimeUntil => (input.TimeUntil = JsonValues.ReadTime(value)) is not null,
            EntryFields.TimeClockedSince => (input.TimeClockedSince = JsonValues.ReadTime(value)) is not null,
            EntryFields.ClockedOffline => (input.ClockedOffline = JsonValues.ReadFlag(value)) is not null,
            EntryFields.Duration => (input.Duration = JsonValues.ReadCount(value)) is not null,
            EntryFields.HourlyRate => (input.HourlyRate = JsonValues.ReadAmount(value)) is not null,
            EntryFields.LumpSum => (input.LumpSum = JsonValues.ReadAmount(value)) is not null,
            EntryFields.LumpSumServiceAmount =>
                (input.LumpSumServiceAmount = JsonValues.ReadAmount(value)) is not null,
            _ => false,
        };
    }
}
