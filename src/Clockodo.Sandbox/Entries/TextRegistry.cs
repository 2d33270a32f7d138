using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Entries;

/// <summary>Assigns an ID to each text; equal texts have the same ID.</summary>
internal sealed class TextRegistry
{
    private const long FirstId = 61_200_000;

    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>The ID of a text; null for an empty text, which means no text.</summary>
    internal long? Register(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!_ids.TryGetValue(text, out var id))
        {
            id = FirstId + _texts.Count;
            _ids.Add(text, id);
            _texts.Add(text);
        }

        return id;
    }

    internal string? Find(long? id) => id is { } value ? _texts[(int)(value - FirstId)] : null;
}
