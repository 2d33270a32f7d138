using System;
using System.Text.Json;

namespace Clockodo.Sandbox.Entries.Listing;

/// <summary>A filter that is respected: how it is reported, and whom it lets pass.</summary>
internal sealed record EntryCondition(
    Action<Utf8JsonWriter> Report,
    Func<StoredEntry, bool> Matches);
