#if !NET
namespace System;

/// <summary>From one position to another, for <c>text[..10]</c>.</summary>
internal readonly struct Range(Index start, Index end)
{
    public static Range All => new(Index.Start, Index.End);

    public Index Start { get; } = start;

    public Index End { get; } = end;

    public static Range StartAt(Index start) => new(start, Index.End);

    public static Range EndAt(Index end) => new(Index.Start, end);
}
#endif
