using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>
/// One string for a name that stands on thousands of entries. It compares the bytes as they came, escapes and all, so
/// that a known name is neither decoded nor allocated again. A small table, where a newcomer takes the place of whoever
/// shared its slot: it never grows. One reader's own; not for several threads.
/// </summary>
internal sealed class StringPool
{
    private const int SlotCount = 1024;
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
        int slot = (int)(Hash(bytes) % SlotCount);
        if (_bytes[slot] is byte[] known && bytes.SequenceEqual(known))
        {
            return _texts[slot];
        }

        string text = JsonValue.GetString(ref reader, name);
        _bytes[slot] = bytes.ToArray();
        _texts[slot] = text;
        return text;
    }

    // FNV-1a: short names, no adversary who gains by a collision.
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte value in bytes)
        {
            hash = (hash ^ value) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
