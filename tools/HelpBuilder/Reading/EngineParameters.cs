using System;
using System.Collections.Generic;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Reading;

/// <summary>The texts for parameters that PowerShell adds to a cmdlet: they have no comment in the code.</summary>
internal static class EngineParameters
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["WhatIf"] = "Shows what would be changed, and changes nothing. Requests that only read are still sent.",
        ["Confirm"] =
            "Asks before each change. -Confirm:$false turns the questions off. By default, the command asks if its impact "
            + "is at least $ConfirmPreference.",
        ["First"] = "For lists only: the maximum number of items to emit. Only the pages that they need are requested.",
        ["Skip"] = "For lists only: the number of items to skip at the start. Their pages are not requested.",
        ["IncludeTotalCount"] =
            "For lists only: emits the total number of items in the list first, as the service reports it. With -First 0, it emits only this "
            + "number.",
    };

    /// <summary>The text; null if PowerShell does not add this parameter.</summary>
    internal static Prose? TextOf(string name) =>
        Texts.TryGetValue(name, out string? text) ? new Prose([new Paragraph(text, text)]) : null;

    /// <summary>Whether it is a parameter that PowerShell adds to cmdlets with paging.</summary>
    internal static bool IsPaging(string name) => name is "First" or "Skip" or "IncludeTotalCount";

    /// <summary>Whether PowerShell adds this parameter. The syntax shows such parameters last.</summary>
    internal static bool Adds(string name) => Texts.ContainsKey(name);
}
