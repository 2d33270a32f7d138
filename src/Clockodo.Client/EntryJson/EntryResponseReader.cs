using System;
using System.Text.Json;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Json;

namespace Clockodo.Client.EntryJson;

/// <summary>Reads a response with entries in properties of their own, such as <c>{"entry":{…},"stopped":{…}}</c>.</summary>
/// <param name="clock">The service's clock, for running entries.</param>
internal abstract class EntryResponseReader<TResponse>(ServiceClock clock) : ResponseReader<TResponse>
{
    private readonly EntryReader _entries = new(clock);

    /// <summary>Reads the entry in the property whose name the reader is on. False: the bytes end within it.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="bytes">The bytes that the reader reads.</param>
    /// <param name="name">The name of the property, for errors.</param>
    /// <param name="entry">The entry; null: there is none.</param>
    /// <exception cref="JsonException">It is something else, or not a whole entry.</exception>
    protected bool TryReadEntry(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, string name, out Entry? entry)
    {
        entry = null;
        if (!reader.Read())
        {
            return false;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.StartObject:
                if (!TryTakeObject(ref reader, bytes, out ReadOnlySpan<byte> json))
                {
                    return false;
                }

                entry = _entries.Read(json);
                return true;
            default:
                throw JsonValue.Unexpected(name, "an object");
        }
    }

    /// <summary>
    /// Reads an entry that is of less importance than the response: an error here would say that the request is not known to have
    /// succeeded. False: the bytes end within it.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <param name="bytes">The bytes that the reader reads.</param>
    /// <param name="exists">Whether there is one.</param>
    /// <param name="entry">The entry; null: there is none, or it is not readable.</param>
    protected bool TryReadAside(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, out bool exists, out Entry? entry)
    {
        exists = false;
        entry = null;
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

        exists = true;
        try
        {
            entry = _entries.Read(json);
        }
        catch (JsonException)
        {
            // It stays null.
        }

        return true;
    }
}
