namespace Clockodo.Client.Entries;

/// <summary>An entry for a lump sum service, a number of units at a fixed price: type 3 of <c>v2/entries</c>.</summary>
public sealed class LumpSumServiceEntry : Entry
{
    internal LumpSumServiceEntry(in EntryValues columns)
        : base(columns)
    {
    }
}
