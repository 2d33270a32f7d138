using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>
/// A random generator (SplitMix64). It gives the same sequence on every runtime; <see cref="System.Random"/> may not.
/// </summary>
internal sealed class DemoRandom(int seed)
{
    private const ulong Increment = 0x9E3779B97F4A7C15;

    private ulong _state = (ulong)seed;

    /// <summary>A number from 0 to <paramref name="bound"/>, excluded.</summary>
    internal int Below(int bound) => (int)((Step() >> 32) % (ulong)bound);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    internal int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>True with this probability, in percent.</summary>
    internal bool Chance(int percent) => Below(100) < percent;

    internal T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    internal void Shuffle<T>(IList<T> items)
    {
        for (var last = items.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private ulong Step()
    {
        unchecked
        {
            _state += Increment;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
