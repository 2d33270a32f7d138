namespace Clockodo.Client.Entries;

/// <summary>
/// The type of an entry (<c>type</c> of <c>v2/entries</c>). A value that this version does not know is kept as a number.
/// </summary>
public enum EntryType
{
    /// <summary>1: working time with a start and an end.</summary>
    TimeEntry = 1,

    /// <summary>2: an amount of money.</summary>
    LumpSum = 2,

    /// <summary>3: a number of units of a lump sum service.</summary>
    LumpSumService = 3,
}
