using System;
using System.Text.Json;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Clock;

/// <summary>Writes the responses of the clock.</summary>
internal sealed class ClockWriter(EntryWriter entries)
{
    internal Response WriteState(StoredEntry? running, SandboxCall call) =>
        Write(call, json =>
        {
            WriteEntry(json, ClockFields.Running, running, call);
            json.WriteNull(ClockFields.Stopped);
        });

    internal Response WriteResult(ClockResult result, SandboxCall call) =>
        Write(call, json =>
        {
            WriteEntry(json, ClockFields.Running, result.Running, call);
            WriteEntry(json, ClockFields.Stopped, result.Stopped, call);
            json.WriteBoolean(ClockFields.StoppedHasBeenTruncated, result.Truncated);
        });

    internal Response WriteCorrection(ClockCorrection correction, SandboxCall call) =>
        Write(call, json =>
        {
            WriteEntry(json, ClockFields.Updated, correction.Updated, call);
            WriteEntry(json, ClockFields.Running, correction.Running, call);
            WriteOverlap(json, correction.Overlap);
        });

    /// <summary>The time in every response lets a caller count without a clock of its own.</summary>
    private static Response Write(SandboxCall call, Action<Utf8JsonWriter> write) =>
        Response.Success(JsonBody.Write(json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteTime(ClockFields.CurrentTime, call.Now);
            json.WriteEndObject();
        }));

    private void WriteEntry(Utf8JsonWriter json, string name, StoredEntry? entry, SandboxCall call)
    {
        json.WritePropertyName(name);
        if (entry is null)
        {
            json.WriteNullValue();
        }
        else
        {
            entries.Write(json, entry, EntryView.Single, new EntryAccess(call.Caller));
        }
    }

    private static void WriteOverlap(Utf8JsonWriter json, Overlap? overlap)
    {
        if (overlap is null)
        {
            json.WriteNull(ClockFields.OverlappingCorrection);
            return;
        }

        json.WriteStartObject(ClockFields.OverlappingCorrection);
        json.WriteBoolean(ClockFields.Overlapping, true);
        json.WriteTime(ClockFields.OverlappingFreeTimeSince, overlap.FreeSince);
        json.WriteNumber(ClockFields.TruncatePreviousEntry, overlap.PreviousId);
        json.WriteEndObject();
    }
}
