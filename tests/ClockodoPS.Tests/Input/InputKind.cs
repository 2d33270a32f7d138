using System;
using System.Collections.Generic;

namespace ClockodoPS.Tests.Input;

/// <summary>
/// A kind of input, and what becomes of each value. A line is <c>value → what is sent</c>; a culture behind it in brackets means:
/// under this culture only. All other values are refused.
/// </summary>
internal sealed class InputKind
{
    /// <summary>Refused while the parameters are bound; a column is <see cref="Invalid"/> instead.</summary>
    internal const string Refused = "refused";

    /// <summary>Refused by the command with the error Invalid.</summary>
    internal const string Invalid = "Invalid";

    /// <summary>A name that nothing has; only names are asked for.</summary>
    internal const string NotFound = "NotFound";

    /// <summary>The command works as if the value were not given.</summary>
    internal const string Absent = "absent";

    private readonly Dictionary<string, string> _lines;
    private readonly Func<string, string> _rest;

    internal InputKind(string name, string lines, InputKind? like = null, Func<string, string>? rest = null)
    {
        Name = name;
        _rest = rest ?? like?._rest ?? (_ => Refused);
        _lines = like is null ? [] : new Dictionary<string, string>(like._lines);
        foreach (string line in lines.ReplaceLineEndings("\n").Split('\n'))
        {
            string[] sides = line.Split(" → ");
            _lines[sides[0]] = sides[1];
        }
    }

    internal string Name { get; }

    /// <summary>The values of which the kind says something.</summary>
    internal IEnumerable<string> Values => _lines.Keys;

    /// <summary>What becomes of a value.</summary>
    internal string Of(string value, string culture)
    {
        if (!_lines.TryGetValue(value, out string? result))
        {
            return _rest(value);
        }

        string[] parts = result.Split(" (");
        return parts.Length == 1 || parts[1] == $"{culture})" ? parts[0] : Refused;
    }
}
