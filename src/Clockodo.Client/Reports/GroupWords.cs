namespace Clockodo.Client.Reports;

/// <summary>What a grouping is called in messages.</summary>
internal static class GroupWords
{
    internal static string For(EntryGrouping grouping) => grouping switch
    {
        EntryGrouping.LumpSumService => "lump sum service",
        EntryGrouping.IsLumpSum => "kind of entry",
        EntryGrouping.Billable => "billable state",
        _ => grouping.ToString().ToLowerInvariant(),
    };

    internal static string WithArticle(EntryGrouping grouping) => $"a {For(grouping)}";
}
