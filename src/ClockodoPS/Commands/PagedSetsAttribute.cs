using System;
using System.Collections.Generic;

namespace ClockodoPS.Commands;

/// <summary>
/// The parameter sets in which a cmdlet lists. PowerShell adds -First, -Skip and -IncludeTotalCount to all sets; in the others they
/// are refused, and the help does not show them.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PagedSetsAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="instead">What to give for a list, for the error: <c>a time range</c>.</param>
    /// <param name="sets">The names of the sets.</param>
    public PagedSetsAttribute(string instead, params string[] sets)
    {
        Instead = instead;
        Sets = sets;
    }

    /// <summary>What to give for a list.</summary>
    public string Instead { get; }

    /// <summary>The names of the sets.</summary>
    public IReadOnlyList<string> Sets { get; }
}
