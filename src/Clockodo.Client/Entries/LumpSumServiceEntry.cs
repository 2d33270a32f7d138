namespace Clockodo.Client.Entries;

/// <summary>A lump sum service, a number of units: type 3 of <c>v2/entries</c>.</summary>
public sealed class LumpSumServiceEntry : Entry
{
    internal LumpSumServiceEntry(in EntryValues values)
        : base(values)
    {
    }
}
