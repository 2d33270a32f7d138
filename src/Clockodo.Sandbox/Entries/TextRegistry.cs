using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Entries;

/// <summary>Gives every text a number, and the same text the same number.</summary>
internal sealed class TextRegistry
{
    private const long FirstId = 61_200_000;

    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>The number of a text; null for an empty text, which the service takes for none.</summary>
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

    internal string? Find(long? id) => id is { } number ? _texts[(int)(number - FirstId)] : null;
}
