namespace Clockodo.Sandbox.Entries;

/// <summary>Which of the optional fields of an entry go out.</summary>
internal sealed record EntryView
{
    /// <summary>A single entry: with its text, so that an entry can be read whole, but without names.</summary>
    internal static EntryView Single { get; } = new() { Text = true };

    /// <summary>Without text: the description requires it of every entry, but has it in enhanced lists only.</summary>
    internal static EntryView PlainList { get; } = new();

    internal static EntryView EnhancedList { get; } = new() { Text = true, Names = true };

    internal bool Text { get; private init; }

    /// <summary>Names, prices, and the revenue for those who have the right.</summary>
    internal bool Names { get; private init; }

    /// <summary>Whether the revenue is worked out in projects with a strict budget, too.</summary>
    internal bool RevenueDespiteStrictBudget { get; init; }
}
