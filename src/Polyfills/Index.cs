#if !NET
namespace System;

/// <summary>A position from the start or from the end, for <c>text[^1]</c>.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static Index Start => new(0);

    public static Index End => new(0, fromEnd: true);

    public static implicit operator Index(int value) => new(value);

    public int GetOffset(int length) => fromEnd ? length - value : value;
}
#endif
