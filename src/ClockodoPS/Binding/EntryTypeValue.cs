using System;
using System.Linq;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>Reads the type of an entry from its name or its number on the wire.</summary>
internal static class EntryTypeValue
{
    private const string Kind = "a valid type of entry";
    private const string HowToWrite = "Write TimeEntry (1), LumpSum (2) or LumpSumService (3), or leave the column empty.";

    private static readonly EntryType[] Known = [EntryType.TimeEntry, EntryType.LumpSum, EntryType.LumpSumService];

    /// <exception cref="FormatException">It is not a valid type.</exception>
    internal static EntryType From(object value)
    {
        object single = ScalarValue.From(value, Kind, HowToWrite);
        return Known.Cast<EntryType?>().FirstOrDefault(type => IsMeant(single, type!.Value))
            ?? throw ScalarValue.Refuse(single, Kind, HowToWrite);
    }

    private static bool IsMeant(object value, EntryType type) => value switch
    {
        EntryType known => known == type,
        string text when text.Trim().Equals(type.ToString(), StringComparison.OrdinalIgnoreCase) => true,
        _ => WholeNumber.TryRead(value, out long number) && number == (long)type,
    };
}
