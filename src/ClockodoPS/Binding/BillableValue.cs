using System;
using System.Collections.Generic;
using System.Globalization;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>Reads a billable state from its name or its number on the wire.</summary>
internal static class BillableValue
{
    // What the views show, and other programs write.
    private static readonly Dictionary<string, BillableState> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yes"] = BillableState.Billable,
        ["ja"] = BillableState.Billable,
        ["no"] = BillableState.NotBillable,
        ["nein"] = BillableState.NotBillable,
    };

    /// <exception cref="FormatException">It is not a valid state.</exception>
    internal static BillableState From(object value) => Find(value) is BillableState state
        ? state
        : throw new FormatException(
            FormattableString.Invariant($"'{value}' is not a valid billable state. Write NotBillable (0), Billable (1) or Billed (2)."));

    private static BillableState? Find(object value) => value switch
    {
        BillableState state => state,
        int or long or short or byte => Defined(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        string text when long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) =>
            Defined(number),
        string text when Words.TryGetValue(text.Trim(), out BillableState state) => state,
        // Enum.TryParse combines the values of a comma-separated list.
        string text when text.IndexOf(',') < 0 && Enum.TryParse(text.Trim(), ignoreCase: true, out BillableState state) && Enum.IsDefined(typeof(BillableState), state) =>
            state,
        _ => null,
    };

    private static BillableState? Defined(long number) =>
        number is >= (int)BillableState.Unknown and <= (int)BillableState.Billed ? (BillableState)number : null;
}
