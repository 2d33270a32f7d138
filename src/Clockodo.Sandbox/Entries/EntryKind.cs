namespace Clockodo.Sandbox.Entries;

/// <summary>The three types of entries, numbered as in <c>type</c>.</summary>
internal enum EntryKind
{
    Time = 1,
    LumpSum = 2,
    LumpSumService = 3,
}
