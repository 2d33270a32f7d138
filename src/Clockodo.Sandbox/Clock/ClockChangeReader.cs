using System.Collections.Generic;
using System.Text.Json;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Clock;

/// <summary>Reads the body of a correction.</summary>
internal static class ClockChangeReader
{
    private static readonly IReadOnlyCollection<string> Known =
    [
        EntryFields.TimeSince,
        EntryFields.Duration,
        ClockFields.TimeSinceBefore,
        ClockFields.TimeUntilBefore,
        ClockFields.DurationBefore,
    ];

    internal static ClockChange Read(SandboxCall call)
    {
        var change = JsonObjectReader.Read(call, Known, static names => new ClockChange(names), Take);
        return change.TimeSince is null != change.Duration is null
            ? change
            : throw RejectedRequest.Invalid(Reason.OneFieldRequired, EntryFields.TimeSince, EntryFields.Duration);
    }

    private static bool Take(ClockChange change, JsonProperty property)
    {
        var value = property.Value;
        return property.Name switch
        {
            EntryFields.TimeSince => value.IsNullOr(change.TimeSince = JsonValues.ReadTime(value)),
            EntryFields.Duration => value.IsNullOr(change.Duration = JsonValues.ReadCount(value)),
            ClockFields.TimeSinceBefore => value.IsNullOr(change.TimeSinceBefore = JsonValues.ReadTime(value)),
            ClockFields.TimeUntilBefore => value.IsNullOr(change.TimeUntilBefore = JsonValues.ReadTime(value)),
            ClockFields.DurationBefore => value.IsNullOr(change.DurationBefore = JsonValues.ReadCount(value)),
            _ => false,
        };
    }
}
