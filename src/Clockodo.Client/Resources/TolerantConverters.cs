using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Clockodo.Client.Json;

namespace Clockodo.Client.Resources;

/// <summary>Reads true and false also as 1 and 0.</summary>
internal sealed class TolerantBooleanConverter : JsonConverter<bool>
{
    public override bool HandleNull => true;

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.ReadBoolean(ref reader, "") ?? false;

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
        writer.WriteBooleanValue(value);
}

/// <summary>Reads integers also from text, and with a fraction of zero.</summary>
internal sealed class TolerantIntegerConverter : JsonConverter<long>
{
    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.ReadInteger(ref reader, "") ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}

/// <summary>Reads small integers as <see cref="TolerantIntegerConverter"/> reads integers.</summary>
internal sealed class TolerantSmallIntegerConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.ReadSmallInteger(ref reader, "");

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}

/// <summary>Reads amounts also from text; never through binary floating point.</summary>
internal sealed class TolerantAmountConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.ReadDecimal(ref reader, "") ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}

/// <summary>Reads an enumeration from its number. Numbers without a name are kept.</summary>
internal sealed class TolerantEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (T)Enum.ToObject(typeof(T), JsonValue.ReadSmallInteger(ref reader, ""));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}

/// <summary>Reads text also from numbers.</summary>
internal sealed class TolerantTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValue.ReadText(ref reader, "");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}

/// <summary>Reads a UTC time as local time, and a date without a time as it is. Empty text and a date of zeros are null.</summary>
internal sealed class TolerantTimeConverter : JsonConverter<DateTime?>
{
    private const string ZeroDate = "0000-00-00";

    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = JsonValue.ReadText(ref reader, "") ?? "";
        if (text.Length == 0 || text.StartsWith(ZeroDate, StringComparison.Ordinal))
        {
            return null;
        }

        if (DateTime.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date))
        {
            return date;
        }

        return Iso8601.TryReadAny(text, out long ticks)
            ? new DateTime(ticks, DateTimeKind.Utc).ToLocalTime()
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}
