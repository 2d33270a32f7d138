namespace Clockodo.Sandbox.Entries;

/// <summary>Selects the optional fields of an entry in a response.</summary>
internal sealed record EntryView
{
    /// <summary>A single entry: with its text, but without names.</summary>
    internal static EntryView Single { get; } = new() { Text = true };

    /// <summary>
    /// A plain list: without texts. The documentation requires the text in every entry, but shows it in enhanced lists only.
    /// </summary>
    internal static EntryView PlainList { get; } = new();

    internal static EntryView EnhancedList { get; } = new() { Text = true, Names = true };

    internal bool Text { get; private init; }

    /// <summary>An enhanced list: with names, prices, and the revenue if the caller has permission.</summary>
    internal bool Names { get; private init; }

    /// <summary>Whether the revenue is also calculated for projects with a strict budget.</summary>
    internal bool RevenueDespiteStrictBudget { get; init; }
}
