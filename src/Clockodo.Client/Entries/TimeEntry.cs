namespace Clockodo.Client.Entries;

/// <summary>A stretch of work with a start and an end: type 1 of <c>v2/entries</c>. Without an end the clock is running.</summary>
public sealed class TimeEntry : Entry
{
    internal TimeEntry(in EntryValues columns)
        : base(columns)
    {
    }
}
