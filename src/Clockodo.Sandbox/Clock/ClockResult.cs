using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Clock;

/// <summary>The result of starting or stopping the clock.</summary>
/// <param name="Running">The started entry; null if the clock was only stopped.</param>
/// <param name="Stopped">The stopped entry; null if none was running.</param>
/// <param name="Truncated">Whether the stopped entry was cut at 24 hours.</param>
internal sealed record ClockResult(StoredEntry? Running, StoredEntry? Stopped, bool Truncated);
