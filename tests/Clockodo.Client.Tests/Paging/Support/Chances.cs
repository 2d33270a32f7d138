using System;

namespace Clockodo.Client.Tests.Paging.Support;

/// <summary>Random choices that a seed repeats. After many of them it always chooses 0, so that every test ends.</summary>
internal sealed class Chances(int seed)
{
    private readonly Random _random = new(seed);
    private int _left = 300;

    /// <summary>A number from 0 up to but not including the count.</summary>
    internal int Below(int count) => count <= 1 || _left-- <= 0 ? 0 : _random.Next(count);
}
