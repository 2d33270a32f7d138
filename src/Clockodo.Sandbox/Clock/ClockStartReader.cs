using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Clock;

/// <summary>Reads the body of a start.</summary>
internal static class ClockStartReader
{
    private const int LongestText = 1000;

    private static readonly IReadOnlyCollection<string> Required = [EntryFields.CustomerId, EntryFields.ServiceId];

    private static readonly IReadOnlyCollection<string> Known =
    [
        .. Required,
        EntryFields.ProjectId,
        EntryFields.SubprojectId,
        EntryFields.Billable,
        EntryFields.Text,
        EntryFields.TimeSince,
        EntryFields.UserId,
        ClockFields.DurationTransfer,
    ];

    internal static ClockStart Read(SandboxCall call)
    {
        var start = JsonObjectReader.Read(call, Known, static names => new ClockStart(names), Take);
        RejectedRequest.ThrowIfAny(Reason.FieldMissing, Required.Where(field => !start.Given.Contains(field)));
        EntryRules.RequireUnbilled(start);
        if (start.DurationTransfer > 0)
        {
            throw RejectedRequest.Invalid(Reason.FieldNotSupported, ClockFields.DurationTransfer);
        }

        return start;
    }

    private static bool Take(ClockStart start, JsonProperty property)
    {
        var value = property.Value;
        return property.Name switch
        {
            EntryFields.CustomerId => (start.CustomerId = JsonValues.ReadId(value)) is not null,
            EntryFields.ServiceId => (start.ServiceId = JsonValues.ReadId(value)) is not null,
            EntryFields.ProjectId => value.IsNullOr(start.ProjectId = JsonValues.ReadCount(value)),
            EntryFields.SubprojectId => value.IsNullOr(start.SubprojectId = JsonValues.ReadCount(value)),
            EntryFields.Billable => value.IsNullOr(start.Billable = JsonValues.ReadBillable(value)),
            EntryFields.Text => value.IsNullOr(start.Text = ReadText(value)),
            EntryFields.TimeSince => value.IsNullOr(start.TimeSince = JsonValues.ReadTime(value)),
            EntryFields.UserId => value.IsNullOr(start.UserId = JsonValues.ReadId(value)),
            ClockFields.DurationTransfer => value.IsNullOr(start.DurationTransfer = JsonValues.ReadCount(value)),
            _ => false,
        };
    }

    /// <summary>A text of up to 1,000 characters; the two halves of a surrogate pair are one.</summary>
    private static string? ReadText(JsonElement value) =>
        JsonValues.ReadText(value) is { } text && text.Count(part => !char.IsLowSurrogate(part)) <= LongestText
            ? text
            : null;
}
