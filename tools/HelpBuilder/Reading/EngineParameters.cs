using System;
using System.Collections.Generic;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Reading;

/// <summary>What is said of the parameters that the engine adds to a cmdlet: they have no comment in the code.</summary>
internal static class EngineParameters
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["WhatIf"] = "Shows what would be written, to which entry, and writes nothing. Reading is done all the same.",
        ["Confirm"] =
            "Asks before each write. -Confirm:$false asks nothing. Without it, the command asks if its impact is at least "
            + "what $ConfirmPreference says.",
        ["First"] = "How many entries to emit at most. No more pages are asked for than they need.",
        ["Skip"] = "How many entries to leave out at the beginning. They are not read.",
        ["IncludeTotalCount"] =
            "Emits the number of all entries of the list first, as the service counts them. With -First 0 it emits the "
            + "number alone.",
    };

    /// <summary>The text; null: it is not a parameter of the engine.</summary>
    internal static Prose? TextOf(string name) =>
        Texts.TryGetValue(name, out string? text) ? new Prose([new Paragraph(text, text)]) : null;

    /// <summary>Where it stands in the syntax: these go to the end.</summary>
    internal static bool Adds(string name) => Texts.ContainsKey(name);
}
