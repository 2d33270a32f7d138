using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Clock;

/// <summary>The result of a correction.</summary>
internal sealed record ClockCorrection(StoredEntry Updated, StoredEntry? Running, Overlap? Overlap);
