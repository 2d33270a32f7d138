using System;
using System.Text.Json;

namespace Clockodo.Sandbox.Entries.Listing;

/// <summary>An applied filter: how it is reported, and which entries it matches.</summary>
internal sealed record EntryCondition(
    Action<Utf8JsonWriter> Report,
    Func<StoredEntry, bool> Matches);
