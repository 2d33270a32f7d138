namespace Clockodo.Client.Entries;

/// <summary>The response to an addition.</summary>
/// <param name="Added">The added entry.</param>
/// <param name="StoppedClock">Whether the addition stopped a running clock.</param>
/// <param name="Stopped">The stopped entry; null: none, or not readable.</param>
internal sealed record AdditionResponse(Entry Added, bool StoppedClock, Entry? Stopped);
