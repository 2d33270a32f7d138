using System;
using System.Globalization;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>Reads the type of an entry from its name or its number on the wire.</summary>
internal static class EntryTypeValue
{
    /// <exception cref="FormatException">It is not a valid type.</exception>
    internal static EntryType From(object value)
    {
        EntryType? type = value switch
        {
            EntryType known => known,
            int or long or short or byte => (EntryType)Convert.ToInt32(value, CultureInfo.InvariantCulture),
            // Enum.TryParse combines the values of a comma-separated list.
            string text when text.IndexOf(',') < 0 && Enum.TryParse(text.Trim(), ignoreCase: true, out EntryType parsed) => parsed,
            _ => null,
        };
        return type is EntryType.TimeEntry or EntryType.LumpSum or EntryType.LumpSumService
            ? type.Value
            : throw new FormatException(
                FormattableString.Invariant($"'{value}' is not a valid type of entry. ")
                + "Write TimeEntry (1), LumpSum (2) or LumpSumService (3), or leave the column empty.");
    }
}
