namespace Clockodo.Client.Entries;

/// <summary>A number of units of a lump sum service: type 3 of <c>v2/entries</c>.</summary>
public sealed class LumpSumServiceEntry : Entry
{
    internal LumpSumServiceEntry(in EntryValues columns)
        : base(columns)
    {
    }
}
