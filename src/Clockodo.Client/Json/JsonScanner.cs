using System;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>
/// Reads the properties of a JSON object one by one: compact values by a <see cref="PlainScanner"/>, any other value by a
/// <see cref="Utf8JsonReader"/>. False means incomplete or invalid; a value of the wrong kind is a
/// <see cref="JsonException"/> that names the field.
/// </summary>
internal ref struct JsonScanner(ReadOnlySpan<byte> bytes, StringPool names, StringPool texts)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly StringPool _names = names;
    private readonly StringPool _texts = texts;
    private PlainScanner _plain = new(bytes);

    private delegate T ValueReader<T>(ref Utf8JsonReader reader, string name);

    /// <summary>The number of bytes read; undefined after a false.</summary>
    internal readonly int Position => _plain.Position;

    /// <summary>The field whose value is read, for messages.</summary>
    internal string Field { get; set; } = "";

    /// <summary>Skips a punctuation mark and the white space before it.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool TrySkip(byte mark) => _plain.TrySkip(mark) || (_plain.TrySkipWhiteSpace() && _plain.TrySkip(mark));

    /// <summary>Skips exactly these bytes.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool TrySkip(ReadOnlySpan<byte> expected) => _plain.TrySkip(expected);

    /// <summary>Reads the name of a property, up to its value.</summary>
    internal bool TryReadName(out ReadOnlySpan<byte> name)
    {
        _plain.TrySkipWhiteSpace();
        int begin = Position;
        if (_plain.TryReadName(out name))
        {
            return true;
        }

        _plain.Position = begin;
        if (!TryReadSlowly(ReadString, out string? text) || !TrySkip((byte)':'))
        {
            return false;
        }

        name = Encoding.UTF8.GetBytes(text!);
        return true;
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool ReadId(out long id)
    {
        bool isRead = ReadInteger(out long? value);
        id = value ?? (isRead ? throw JsonValue.Unexpected(Field, "an integer") : 0);
        return isRead;
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool ReadSmallInteger(out int value)
    {
        int begin = Position;
        if (_plain.TryReadInteger(out long? number) && number is >= int.MinValue and <= int.MaxValue)
        {
            value = (int)number;
            return true;
        }

        return TryReadSlowly(begin, JsonValue.ReadSmallInteger, out value);
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool ReadInteger(out long? value)
    {
        int begin = Position;
        return _plain.TryReadInteger(out value) || TryReadSlowly(begin, JsonValue.ReadInteger, out value);
    }

    /// <summary>Reads seconds, within the range of a <see cref="TimeSpan"/>.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool ReadSeconds(out long? value)
    {
        int begin = Position;
        return (_plain.TryReadInteger(out value) && value is null or (>= -JsonValue.MostSeconds and <= JsonValue.MostSeconds))
            || TryReadSlowly(begin, JsonValue.ReadSeconds, out value);
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool ReadDecimal(out decimal? value)
    {
        int begin = Position;
        return _plain.TryReadDecimal(out value) || TryReadSlowly(begin, JsonValue.ReadDecimal, out value);
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool ReadBoolean(out bool? value)
    {
        int begin = Position;
        return _plain.TryReadBoolean(out value) || TryReadSlowly(begin, JsonValue.ReadBoolean, out value);
    }

    /// <summary>Reads a time as UTC ticks; 0 for null.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool ReadTime(out long ticks)
    {
        int begin = Position;
        return _plain.TryReadTime(out ticks) || TryReadSlowly(begin, JsonValue.ReadTime, out ticks);
    }

    /// <summary>Reads a required time, as UTC ticks.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool ReadRequiredTime(out long ticks)
    {
        bool isRead = ReadTime(out ticks);
        return isRead && ticks == 0 ? throw JsonValue.Unexpected(Field, "a time") : isRead;
    }

    /// <summary>Reads a name, which many items share.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool ReadName(out string? name) => ReadPooled(_names, out name);

    [MethodImpl(JitOptimized.Options)]
    internal bool ReadText(out string? text) => ReadPooled(_texts, out text);

    internal bool SkipValue() => _plain.TrySkipValue();

    [MethodImpl(JitOptimized.Options)]
    private bool ReadPooled(StringPool pool, out string? text)
    {
        int begin = Position;
        return _plain.TryReadText(pool, Field, out text) || TryReadPooledSlowly(begin, pool, out text);
    }

    // A separate method, because a closure is allocated at the start of its method.
    private bool TryReadPooledSlowly(int begin, StringPool pool, out string? text) =>
        TryReadSlowly(begin, (ref reader, field) => JsonValue.ReadText(ref reader, field, pool), out text);

    private static string ReadString(ref Utf8JsonReader reader, string field) => reader.TokenType == JsonTokenType.String
        ? JsonValue.GetString(ref reader, field)
        : throw JsonValue.Unexpected(field, "a text");

    private bool TryReadSlowly<T>(ValueReader<T> read, out T? value) => TryReadSlowly(Position, read, out value);

    private bool TryReadSlowly<T>(int begin, ValueReader<T> read, out T? value)
    {
        var reader = new Utf8JsonReader(_bytes.Slice(begin), isFinalBlock: false, state: default);
        if (!TryReadToken(ref reader))
        {
            value = default;
            return false;
        }

        value = read(ref reader, Field);
        _plain.Position = begin + (int)reader.BytesConsumed;
        return true;
    }

    // If the bytes are invalid, the reader of the response reports it with the position in the response.
    private static bool TryReadToken(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
