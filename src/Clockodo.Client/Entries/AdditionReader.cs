using System;
using System.Text.Json;
using Clockodo.Client.EntryJson;
using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>
/// Reads the response to an addition: <c>{"entry":{…}}</c>, or <c>{"entry":{…},"stopped":{…}}</c> if it stopped a clock.
/// </summary>
internal sealed class AdditionReader(string itemName, ServiceClock clock) : EntryResponseReader<AdditionResponse>(clock)
{
    private Entry? _added;
    private Entry? _stopped;
    private bool _hasStopped;

    internal override AdditionResponse Finish() =>
        new(_added ?? throw new JsonException("The response has no '" + itemName + "'."), _hasStopped, _stopped);

    protected override bool TryReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes) =>
        reader.ValueTextEquals(itemName) ? TryReadEntry(ref reader, bytes, itemName, out _added)
        : reader.ValueTextEquals("stopped") ? TryReadAside(ref reader, bytes, out _hasStopped, out _stopped)
        : reader.TrySkip();
}
