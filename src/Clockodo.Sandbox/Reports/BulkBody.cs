using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Reports;

/// <summary>The body of a PUT. A documented null is as good as no field, for filters and for new values.</summary>
internal sealed class BulkBody
{
    private static readonly string[] Known =
    [
        EntryFields.TimeSince,
        EntryFields.TimeUntil,
        EntryGroupFields.Filter,
        EntryGroupFields.ConfirmKey,
        .. EntryGroupChange.Fields,
    ];

    private DateTimeOffset? _since;
    private DateTimeOffset? _until;
    private EntryGroupFilter _filter = new();
    private EntryGroupChange _change = new();
    private string? _confirmKey;

    private BulkBody()
    {
    }

    internal static (BulkRequest Request, string? ConfirmKey) Read(SandboxCall call)
    {
        var body = JsonObjectReader.Read(call, Known, static _ => new BulkBody(), static (body, field) => body.Take(field));
        if (body._since is not { } since || body._until is not { } until)
        {
            throw RejectedRequest.Invalid(Reason.FieldMissing, body.FindMissing().ToArray());
        }

        if (body._change == new EntryGroupChange())
        {
            throw RejectedRequest.Invalid(Reason.NothingToChange, EntryGroupChange.Fields);
        }

        return (new BulkRequest(EntrySelection.Create(since, until, body._filter), body._change), body._confirmKey);
    }

    private IEnumerable<string> FindMissing()
    {
        if (_since is null)
        {
            yield return EntryFields.TimeSince;
        }

        if (_until is null)
        {
            yield return EntryFields.TimeUntil;
        }
    }

    private bool Take(JsonProperty field)
    {
        var value = field.Value;
        switch (field.Name)
        {
            case EntryFields.TimeSince:
                return (_since = JsonValues.ReadTime(value)) is not null;
            case EntryFields.TimeUntil:
                return (_until = JsonValues.ReadTime(value)) is not null;
            case EntryGroupFields.ConfirmKey:
                return (_confirmKey = JsonValues.ReadText(value)) is { Length: > 0 };
            case EntryGroupFields.Filter:
                _filter = EntryGroupFilterReader.Read(value);
                return true;
            default:
                return TakeChange(field.Name, value);
        }
    }

    private bool TakeChange(string name, JsonElement value)
    {
        var (read, change) = name switch
        {
            EntryFields.UserId => Of(JsonValues.ReadId(value), id => _change with { UserId = id }),
            EntryFields.CustomerId => Of(JsonValues.ReadId(value), id => _change with { CustomerId = id }),
            EntryFields.ProjectId => Of(JsonValues.ReadId(value), id => _change with { ProjectId = id }),
            EntryFields.SubprojectId => Of(JsonValues.ReadId(value), id => _change with { SubprojectId = id }),
            EntryFields.ServiceId => Of(JsonValues.ReadId(value), id => _change with { ServiceId = id }),
            EntryFields.LumpSumServiceId => Of(JsonValues.ReadId(value), id => _change with { LumpSumServiceId = id }),
            EntryFields.Billable => Of(JsonValues.ReadBillable(value), state => _change with { Billable = state }),
            EntryFields.Text => Of(JsonValues.ReadText(value), text => _change with { Text = text }),
            _ => Of(JsonValues.ReadAmount(value), rate => _change with { HourlyRate = rate }),
        };
        _change = change;
        return value.IsNullOr(read);

        static (object? Read, EntryGroupChange Change) Of<T>(T read, Func<T, EntryGroupChange> apply) => (read, apply(read));
    }
}
