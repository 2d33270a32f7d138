using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>Writes the JSON body of an addition or a change: the values that are not null, under the documented names.</summary>
internal static class EntryContentWriter
{
    // The body is not embedded in HTML, so umlauts need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] Write(EntryContent content)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            WriteFields(writer, content);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Writes the values into an object that has begun.</summary>
    internal static void WriteFields(Utf8JsonWriter writer, EntryContent content)
    {
        foreach (WritableField field in WritableField.All)
        {
            if (field.ValueIn(content) is object value)
            {
                writer.WritePropertyName(field.WireName);
                WriteValue(writer, value);
            }
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case long id:
                writer.WriteNumberValue(id);
                break;
            case decimal amount:
                writer.WriteNumberValue(amount);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case BillableState state:
                writer.WriteNumberValue((int)state);
                break;
            case DateTimeOffset time:
                writer.WriteStringValue(WireTime.Format(time));
                break;
            case TimeSpan duration:
                writer.WriteNumberValue((long)Math.Round(duration.TotalSeconds));
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType().Name} cannot be written.");
        }
    }
}
