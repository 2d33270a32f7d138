using System;
using System.Collections.Generic;
using System.Globalization;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>Reads a billable state from its name, its word in the views, or its number on the wire.</summary>
internal static class BillableValue
{
    private const string StateKind = "a valid billable state";
    private const string HowToWriteState = "Write NotBillable (0), Billable (1) or Billed (2).";
    private const string FilterKind = "a valid filter for billable states";

    private const string HowToWriteFilter =
        "Write NotBillable (0), Billable (1), Billed (2) or BillableOrBilled (12).";

    // The views show yes and no. German is the language of most users of the service.
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yes"] = nameof(BillableState.Billable),
        ["ja"] = nameof(BillableState.Billable),
        ["no"] = nameof(BillableState.NotBillable),
        ["nein"] = nameof(BillableState.NotBillable),
    };

    /// <summary>A state. Unknown is read as well, so that the message for an entry with it can say that it cannot be set.</summary>
    /// <exception cref="FormatException">It is not a valid state.</exception>
    internal static BillableState From(object value)
    {
        object single = ScalarValue.From(value, StateKind, HowToWriteState);
        return Find<BillableState>(single) ?? throw ScalarValue.Refuse(single, StateKind, HowToWriteState);
    }

    /// <summary>A filter; a state can be one too.</summary>
    /// <exception cref="FormatException">It is not a valid filter.</exception>
    internal static BillableFilter FilterFrom(object value)
    {
        object single = ScalarValue.From(value, FilterKind, HowToWriteFilter);
        return Find<BillableFilter>(single is BillableState state ? state.ToString() : single)
            ?? throw ScalarValue.Refuse(single, FilterKind, HowToWriteFilter);
    }

    private static T? Find<T>(object value)
        where T : struct, Enum
    {
        if (value is T known)
        {
            return Enum.IsDefined(typeof(T), known) ? known : null;
        }

        string text = value is string given ? given.Trim() : "";
        string name = Words.TryGetValue(text, out string? meant) ? meant : text;
        foreach (T candidate in (T[])Enum.GetValues(typeof(T)))
        {
            bool isNumber = WholeNumber.TryRead(value, out long number) && number == Convert.ToInt64(candidate, CultureInfo.InvariantCulture);
            if (isNumber || name.Equals(candidate.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }
        }

        return null;
    }
}
