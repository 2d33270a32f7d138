namespace Clockodo.Client.Entries;

/// <summary>Working time with a start and an end: type 1 of <c>v2/entries</c>. If it has no end, the clock is running.</summary>
public class TimeEntry : Entry
{
    internal TimeEntry(in EntryValues values)
        : base(values)
    {
    }
}
