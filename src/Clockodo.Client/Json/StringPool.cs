using System;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>
/// Keeps one string for a text that thousands of items share, such as a name. It compares the received bytes, including
/// escapes, so that a known text is neither decoded nor allocated again. The table is small and never grows: a new text
/// replaces the one in its slot. Not thread-safe.
/// </summary>
internal sealed class StringPool
{
    private const int SlotBits = 10;
    private const int SlotCount = 1 << SlotBits;
    private const int LongestPooled = 128;

    private readonly byte[]?[] _bytes = new byte[]?[SlotCount];
    private readonly string[] _texts = new string[SlotCount];

    internal string Get(ref Utf8JsonReader reader, string name)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > LongestPooled)
        {
            return JsonValue.GetString(ref reader, name);
        }

        ReadOnlySpan<byte> bytes = reader.ValueSpan;
        int slot = SlotOf(bytes);
        if (_bytes[slot] is byte[] known && bytes.SequenceEqual(known))
        {
            return _texts[slot];
        }

        string text = JsonValue.GetString(ref reader, name);
        _bytes[slot] = bytes.ToArray();
        _texts[slot] = text;
        return text;
    }

    /// <summary>Finds the text of these bytes, without the quotes. False: it was not read before.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool TryFind(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        int slot = SlotOf(bytes);
        bool isKnown = _bytes[slot] is byte[] known && bytes.SequenceEqual(known);
        text = isKnown ? _texts[slot] : null;
        return isKnown;
    }

    // Eight bytes at a time; the last eight may overlap. Enough for short texts: a collision only costs time.
    [MethodImpl(JitOptimized.Options)]
    private static int SlotOf(ReadOnlySpan<byte> bytes)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)bytes.Length;
        if (bytes.Length < sizeof(ulong))
        {
            foreach (byte value in bytes)
            {
                hash = (hash << 8) | value;
            }

            return (int)((hash * Factor) >> (64 - SlotBits));
        }

        for (int index = 0; index <= bytes.Length - sizeof(ulong); index += sizeof(ulong))
        {
            hash = ((hash << 5) ^ (hash >> 27) ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(index))) * Factor;
        }

        hash ^= BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(bytes.Length - sizeof(ulong)));
        return (int)((hash * Factor) >> (64 - SlotBits));
    }
}
