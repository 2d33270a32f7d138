namespace Clockodo.Client.Tests.Paging.Support;

/// <summary>Hands out what chance decided beforehand; when it is used up, always the first possibility.</summary>
internal sealed class Chances(int[] values)
{
    private int _next;

    /// <summary>A number from 0 up to but not including the count.</summary>
    internal int Below(int count) => count <= 1 || _next >= values.Length ? 0 : values[_next++] % count;
}
