namespace Clockodo.Client.Entries;

/// <summary>
/// What kind of entry it is (<c>type</c> of <c>v2/entries</c>). A number the service may add later is kept as it is.
/// </summary>
public enum EntryType
{
    /// <summary>1: work with a start and an end.</summary>
    TimeEntry = 1,

    /// <summary>2: an amount of money.</summary>
    LumpSum = 2,

    /// <summary>3: a number of units of a lump sum service.</summary>
    LumpSumService = 3,
}
