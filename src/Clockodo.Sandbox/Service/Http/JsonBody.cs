using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Writes JSON like the service: without spaces, numbers in their shortest form.</summary>
internal static class JsonBody
{
    /// <summary>1 with the maximum number of decimals: dividing by it removes trailing zeros of a decimal.</summary>
    private const decimal One = 1.000000000000000000000000000m;

    /// <summary>Umlauts are not escaped, so that tests detect a reader with the wrong encoding.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        return stream.ToArray();
    }

    /// <summary>Writes 84.03, 1200 and 2.5 rather than 84.030, 1200.00 and 2.50.</summary>
    internal static void WriteDecimal(this Utf8JsonWriter json, string name, decimal value) =>
        json.WriteNumber(name, value / One);

    internal static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void WriteDecimalOrNull(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteDecimal(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    internal static void WriteNumbers(this Utf8JsonWriter json, string name, IReadOnlyList<long> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a date without a time.</summary>
    internal static void WriteDay(this Utf8JsonWriter json, string name, DateTime? value) =>
        json.WriteString(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal static void WriteTime(this Utf8JsonWriter json, string name, DateTimeOffset? value) =>
        json.WriteString(name, value is { } time ? WireTime.Format(time) : null);
}
