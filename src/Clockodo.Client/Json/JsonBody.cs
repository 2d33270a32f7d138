using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>Writes the JSON object of a request body.</summary>
internal static class JsonBody
{
    // The body is not embedded in HTML, so umlauts need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="writeFields">Writes what is in the object.</param>
    internal static byte[] Write(Action<Utf8JsonWriter> writeFields)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writeFields(writer);
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
