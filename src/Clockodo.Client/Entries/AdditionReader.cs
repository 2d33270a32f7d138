using System;
using System.Text.Json;
using Clockodo.Client.EntryJson;
using Clockodo.Client.Json;

namespace Clockodo.Client.Entries;

/// <summary>
/// Reads the response to an addition: <c>{"entry":{…}}</c>, or <c>{"entry":{…},"stopped":{…}}</c> if it stopped a clock.
/// </summary>
internal sealed class AdditionReader(string itemName) : ResponseReader<AdditionResponse>
{
    private const string StoppedName = "stopped";

    private readonly EntryReader _entries = new();
    private Entry? _added;
    private Entry? _stopped;
    private bool _hasStopped;

    internal override AdditionResponse Finish() =>
        new(_added ?? throw new JsonException("The response has no '" + itemName + "'."), _hasStopped, _stopped);

    protected override bool TryReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        bool isAdded = reader.ValueTextEquals(itemName);
        bool isStopped = reader.ValueTextEquals(StoppedName);
        if (!isAdded && !isStopped)
        {
            return reader.TrySkip();
        }

        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return isStopped ? reader.TrySkip() : throw JsonValue.Unexpected(itemName, "an object");
        }

        if (!TryTakeObject(ref reader, bytes, out ReadOnlySpan<byte> json))
        {
            return false;
        }

        if (isAdded)
        {
            _added = _entries.Read(json);
        }
        else
        {
            _hasStopped = true;
            _stopped = ReadStopped(json);
        }

        return true;
    }

    // The entry was added. An error here would say that it is not known.
    private Entry? ReadStopped(ReadOnlySpan<byte> json)
    {
        try
        {
            return _entries.Read(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
