using System;
using System.Management.Automation;

namespace ClockodoPS.Binding;

/// <summary>Reads a boolean, a switch, 0 or 1, or the text of one.</summary>
internal static class BooleanValue
{
    /// <exception cref="FormatException">It is neither true nor false.</exception>
    internal static bool From(object value) => value switch
    {
        bool flag => flag,
        SwitchParameter flag => flag.IsPresent,
        0 or 0L or "0" => false,
        1 or 1L or "1" => true,
        string text when bool.TryParse(text.Trim(), out bool flag) => flag,
        _ => throw new FormatException(FormattableString.Invariant($"'{value}' is neither True nor False. Write True or False.")),
    };
}
