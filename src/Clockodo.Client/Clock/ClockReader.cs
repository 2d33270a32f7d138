using System;
using System.Text.Json;
using Clockodo.Client.Entries;
using Clockodo.Client.EntryJson;
using Clockodo.Client.Http;
using Clockodo.Client.Json;
using Clockodo.Client.Resources;

namespace Clockodo.Client.Clock;

/// <summary>Reads the responses of <c>v2/clock</c>: <c>{"running":{…},"stopped":null,"current_time":"…"}</c> and what each adds.</summary>
/// <param name="clock">The service's clock; it learns the time.</param>
/// <param name="required">What must be in the response.</param>
internal sealed class ClockReader(ServiceClock clock, ClockReader.Required required) : EntryResponseReader<ClockState>(clock)
{
    internal enum Required
    {
        Nothing,
        RunningOrNull,
        Running,
        Updated,
    }

    private readonly ServiceClock _clock = clock;
    private bool _hasRunning;
    private Entry? _running;
    private Entry? _stopped;
    private Entry? _updated;
    private OverlapCorrection? _overlap;
    private bool _isTruncated;
    private string? _message;
    private long _currentTime;

    internal override ClockState Finish()
    {
        bool isWhole = required switch
        {
            Required.RunningOrNull => _hasRunning,
            Required.Running => _running is not null,
            Required.Updated => _updated is not null,
            _ => true,
        };
        if (!isWhole)
        {
            throw new JsonException($"The response has no '{(required == Required.Updated ? "updated" : "running")}'.");
        }

        if (_currentTime != 0)
        {
            _clock.Learn(new DateTimeOffset(_currentTime, TimeSpan.Zero));
        }

        DateTimeOffset currentTime = _clock.Now ?? throw new JsonException("The response has no 'current_time'.");
        return new ClockState(currentTime)
        {
            Running = _running,
            Stopped = _stopped,
            StoppedIsTruncated = _isTruncated,
            Updated = _updated,
            Overlap = _overlap,
            AdditionalMessage = string.IsNullOrWhiteSpace(_message) ? null : _message,
        };
    }

    protected override bool TryReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        if (reader.ValueTextEquals("running"))
        {
            _hasRunning = true;
            return TryReadEntry(ref reader, bytes, "running", out _running);
        }

        return reader.ValueTextEquals("updated") ? TryReadEntry(ref reader, bytes, "updated", out _updated)
            : reader.ValueTextEquals("stopped") ? TryReadAside(ref reader, bytes, out _, out _stopped)
            : reader.ValueTextEquals("overlapping_correction") ? TryReadOverlap(ref reader, bytes)
            : TryReadValue(ref reader);
    }

    private bool TryReadValue(ref Utf8JsonReader reader)
    {
        string? name = reader.ValueTextEquals("current_time") ? "current_time"
            : reader.ValueTextEquals("stopped_has_been_truncated") ? "stopped_has_been_truncated"
            : reader.ValueTextEquals("additional_message") ? "additional_message"
            : null;
        if (name is null)
        {
            return reader.TrySkip();
        }

        if (!reader.Read())
        {
            return false;
        }

        switch (name)
        {
            case "current_time":
                _currentTime = JsonValue.ReadTime(ref reader, name);
                break;
            case "stopped_has_been_truncated":
                _isTruncated = JsonValue.ReadBoolean(ref reader, name) == true;
                break;
            default:
                _message = JsonValue.ReadText(ref reader, name);
                break;
        }

        return true;
    }

    private bool TryReadOverlap(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TrySkip();
        }

        if (!TryTakeObject(ref reader, bytes, out ReadOnlySpan<byte> json))
        {
            return false;
        }

        try
        {
            _overlap = JsonSerializer.Deserialize(json, ResourceJson.Default.OverlapCorrection);
        }
        catch (JsonException)
        {
            // The entry was corrected. An error here would say that it is not known.
        }

        return true;
    }
}
