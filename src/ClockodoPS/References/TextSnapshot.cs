using System;
using System.Collections.Generic;
using System.Linq;

namespace ClockodoPS.References;

/// <summary>Texts that were used before, as they were at one time.</summary>
/// <param name="texts">The texts, in the order of the service.</param>
/// <param name="asOf">When the request for them began.</param>
internal sealed class TextSnapshot(IEnumerable<string> texts, TimeSpan asOf) : ISnapshot
{
    /// <summary>When the request for them began.</summary>
    public TimeSpan AsOf => asOf;

    /// <summary>The texts, also as <see cref="NameKey.Folded"/>.</summary>
    internal IReadOnlyList<(string Folded, string Text)> Texts { get; } = [.. texts.Select(text => (NameKey.Folded(text), text))];
}
