using System;
using System.Globalization;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>
/// Reads single values as the service has been seen to write them: numbers also as text, booleans also as 0 and 1. Any other
/// value is a <see cref="JsonException"/> that names the field. The reader must be on the value.
/// </summary>
internal static class JsonValue
{
    internal const long MostSeconds = long.MaxValue / TimeSpan.TicksPerSecond;

    internal static long? ReadInteger(ref Utf8JsonReader reader, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetInt64(out long value):
                return value;
            case JsonTokenType.Number when reader.TryGetDecimal(out decimal number) && decimal.Truncate(number) == number
                && number is >= long.MinValue and <= long.MaxValue:
                return (long)number;
            case JsonTokenType.String when long.TryParse(
                GetString(ref reader, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long parsed):
                return parsed;
            default:
                throw Unexpected(name, "an integer");
        }
    }

    internal static int ReadSmallInteger(ref Utf8JsonReader reader, string name) =>
        ReadInteger(ref reader, name) is long value and >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw Unexpected(name, "an integer");

    /// <summary>Seconds, within the range of a <see cref="TimeSpan"/>.</summary>
    internal static long? ReadSeconds(ref Utf8JsonReader reader, string name)
    {
        return ReadInteger(ref reader, name) is not long seconds ? null
            : seconds is >= -MostSeconds and <= MostSeconds ? seconds
            : throw Unexpected(name, "a number of seconds");
    }

    internal static decimal? ReadDecimal(ref Utf8JsonReader reader, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetDecimal(out decimal value):
                return value;
            case JsonTokenType.String when decimal.TryParse(
                GetString(ref reader, name), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed):
                return parsed;
            default:
                throw Unexpected(name, "a number");
        }
    }

    internal static bool? ReadBoolean(ref Utf8JsonReader reader, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number when reader.TryGetInt64(out long number) && number is 0 or 1:
                return reader.GetInt64() == 1;
            default:
                throw Unexpected(name, "true or false");
        }
    }

    internal static string? ReadText(ref Utf8JsonReader reader, string name, StringPool? pool = null)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return pool is null ? GetString(ref reader, name) : pool.Get(ref reader, name);
            case JsonTokenType.Number when reader.TryGetDecimal(out decimal number):
                return number.ToString(CultureInfo.InvariantCulture);
            default:
                throw Unexpected(name, "a text");
        }
    }

    /// <summary>A time as UTC ticks; 0 for null.</summary>
    internal static long ReadTime(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return 0;
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            if (!reader.HasValueSequence && Iso8601.TryReadWholeSeconds(reader.ValueSpan, out long ticks))
            {
                return ticks;
            }

            if (Iso8601.TryReadAny(GetString(ref reader, name), out ticks))
            {
                return ticks;
            }
        }

        throw Unexpected(name, "a time such as 2021-06-30T12:34:56Z");
    }

    internal static string GetString(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            // Bytes that are not UTF-8, or half of a surrogate pair.
            throw new JsonException($"The field '{name}' is not readable text.", exception);
        }
    }

    internal static JsonException Unexpected(string name, string expected) =>
        new($"The field '{name}' is not {expected}.");
}
