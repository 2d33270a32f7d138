namespace Clockodo.Client.Entries;

/// <summary>A lump sum, an amount of money for a service: type 2 of <c>v2/entries</c>.</summary>
public sealed class LumpSumEntry : Entry
{
    internal LumpSumEntry(in EntryValues values)
        : base(values)
    {
    }
}
