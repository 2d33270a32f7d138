using System;
using System.Text.Json;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Json;

namespace Clockodo.Client.Clock;

/// <summary>
/// Writes the JSON body of a correction: the new value, and the times from before, with which the service notices a change from
/// elsewhere.
/// </summary>
internal static class ClockBody
{
    internal static byte[] ForStart(Entry before, DateTimeOffset timeSince) =>
        Write(before, json => json.WriteString("time_since", WireTime.Format(timeSince)));

    internal static byte[] ForDuration(Entry before, TimeSpan duration) =>
        Write(before, json => json.WriteNumber("duration", (long)Math.Round(duration.TotalSeconds)));

    private static byte[] Write(Entry before, Action<Utf8JsonWriter> writeChange) => JsonBody.Write(json =>
    {
        writeChange(json);
        json.WriteString("time_since_before", Format(before.Values.TimeSince));
        if (before.Values.DurationSeconds is long seconds)
        {
            json.WriteNumber("duration_before", seconds);
        }
        else
        {
            json.WriteNull("duration_before");
        }

        json.WriteString("time_until_before", before.Values.TimeUntil == 0 ? null : Format(before.Values.TimeUntil));
    });

    private static string Format(long ticks) => WireTime.Format(new DateTimeOffset(ticks, TimeSpan.Zero));
}
