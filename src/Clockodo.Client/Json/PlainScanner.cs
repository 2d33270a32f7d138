using System;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>
/// Fast path for compact JSON; it reads the same values as <see cref="JsonValue"/>. False means not compact, incomplete or
/// invalid; the caller falls back to <see cref="Utf8JsonReader"/>.
/// </summary>
internal ref struct PlainScanner(ReadOnlySpan<byte> bytes)
{
    // Any number with this many digits fits into a long.
    private const int MostDigits = 18;

    // Skipped values are in an object in a list in an object; a reader accepts 64 levels.
    private const int DepthBelow = 61;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The number of bytes read; undefined after a false.</summary>
    internal int Position { get; set; }

    private readonly byte Current => Position < _bytes.Length ? _bytes[Position] : (byte)0;

    // Anything else may continue a number: a fraction, an exponent, or bytes not yet received.
    private readonly bool IsAtEndOfValue => Current is (byte)',' or (byte)'}';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TrySkip(byte expected)
    {
        if (Current != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Skips white space; false if there is none.</summary>
    internal bool TrySkipWhiteSpace()
    {
        int begin = Position;
        while (Current is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            Position++;
        }

        return Position > begin;
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool TrySkip(ReadOnlySpan<byte> expected)
    {
        if (!_bytes.Slice(Position).StartsWith(expected))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    /// <summary>Reads the name of a property, up to its value.</summary>
    internal bool TryReadName(out ReadOnlySpan<byte> name)
    {
        name = default;
        if (!TrySkip((byte)'"'))
        {
            return false;
        }

        int length = _bytes.Slice(Position).IndexOf((byte)'"');
        if (length < 0)
        {
            return false;
        }

        name = _bytes.Slice(Position, length);
        Position += length + 1;

        foreach (byte letter in name)
        {
            if (letter is < (byte)' ' or > (byte)'~' or (byte)'\\')
            {
                return false;
            }
        }

        return TrySkip((byte)':');
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool TryReadInteger(out long? value)
    {
        value = null;
        if (TrySkipNull())
        {
            return true;
        }

        bool isNegative = TrySkip((byte)'-');
        if (!TryReadDigits(0, out long digits, out int count) || count > MostDigits || !IsAtEndOfValue)
        {
            return false;
        }

        value = isNegative ? -digits : digits;
        return true;
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool TryReadDecimal(out decimal? value)
    {
        value = null;
        if (TrySkipNull())
        {
            return true;
        }

        bool isNegative = TrySkip((byte)'-');
        if (!TryReadDigits(0, out long digits, out int count))
        {
            return false;
        }

        int scale = 0;
        if (TrySkip((byte)'.') && !TryReadFraction(digits, out digits, out scale))
        {
            return false;
        }

        // A zero with a sign or a scale differs from a plain zero.
        if (count + scale > MostDigits || (digits == 0 && (isNegative || scale > 0)) || !IsAtEndOfValue)
        {
            return false;
        }

        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
        return true;
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool TryReadBoolean(out bool? value)
    {
        value = null;
        if (TrySkip("false"u8))
        {
            value = false;
            return true;
        }

        if (TrySkip("true"u8))
        {
            value = true;
            return true;
        }

        return TrySkipNull();
    }

    /// <summary>A time as UTC ticks; 0 for null.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool TryReadTime(out long ticks)
    {
        const int Length = 20;
        ticks = 0;
        if (Current != '"')
        {
            return TrySkipNull();
        }

        if (_bytes.Length - Position < Length + 2 || _bytes[Position + Length + 1] != '"'
            || !Iso8601.TryReadWholeSeconds(_bytes.Slice(Position + 1, Length), out ticks))
        {
            return false;
        }

        Position += Length + 2;
        return true;
    }

    [MethodImpl(JitOptimized.Options)]
    internal bool TryReadText(StringPool pool, string name, out string? text)
    {
        text = null;
        if (Current != '"')
        {
            return TrySkipNull();
        }

        int length = LengthOfText();
        if (length < 0)
        {
            return false;
        }

        // Bytes in the pool were read by a reader before, so they are valid.
        if (!pool.TryFind(_bytes.Slice(Position + 1, length), out text)
            && !TryDecode(_bytes.Slice(Position, length + 2), pool, name, out text))
        {
            return false;
        }

        Position += length + 2;
        return true;
    }

    /// <summary>Skips a value of any kind.</summary>
    internal bool TrySkipValue()
    {
        var options = new JsonReaderOptions { MaxDepth = DepthBelow };
        var reader = new Utf8JsonReader(_bytes.Slice(Position), isFinalBlock: false, new JsonReaderState(options));
        try
        {
            if (!reader.Read() || !reader.TrySkip())
            {
                return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        Position += (int)reader.BytesConsumed;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TrySkipNull() => Current == 'n' && TrySkip("null"u8);

    [MethodImpl(JitOptimized.Options)]
    private bool TryReadFraction(long before, out long digits, out int scale)
    {
        int begin = Position;
        digits = before;
        while ((uint)(Current - '0') <= 9 && Position - begin < MostDigits)
        {
            digits = unchecked((digits * 10) + (Current - '0'));
            Position++;
        }

        scale = Position - begin;
        return scale > 0;
    }

    [MethodImpl(JitOptimized.Options)]
    private bool TryReadDigits(long before, out long digits, out int count)
    {
        int begin = Position;
        bool isRead = TryReadFraction(before, out digits, out count);
        return isRead && (count == 1 || _bytes[begin] != '0');
    }

    private static bool TryDecode(ReadOnlySpan<byte> quoted, StringPool pool, string name, out string? text)
    {
        try
        {
            var reader = new Utf8JsonReader(quoted, isFinalBlock: true, state: default);
            reader.Read();
            text = pool.Get(ref reader, name);
            return true;
        }
        catch (JsonException)
        {
            text = null;
            return false;
        }
    }

    // The length up to the closing quote; -1 if there is none.
    [MethodImpl(JitOptimized.Options)]
    private readonly int LengthOfText()
    {
        ReadOnlySpan<byte> rest = _bytes.Slice(Position + 1);
        int length = 0;
        while (true)
        {
            int step = rest.Slice(length).IndexOfAny((byte)'"', (byte)'\\');
            if (step < 0)
            {
                return -1;
            }

            length += step;
            if (rest[length] == '"')
            {
                return length;
            }

            // The escaped character may be a quote.
            length += 2;
            if (length >= rest.Length)
            {
                return -1;
            }
        }
    }
}
