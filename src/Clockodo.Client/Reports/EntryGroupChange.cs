using Clockodo.Client.Entries;

namespace Clockodo.Client.Reports;

/// <summary>A change of all entries that a filter selects, which the service has prepared and not made yet.</summary>
public sealed class EntryGroupChange
{
    internal EntryGroupChange(EntryGroupQuery filter, EntryChange? change, string confirmKey, long affectedEntries)
    {
        Filter = filter;
        Change = change;
        ConfirmKey = confirmKey;
        AffectedEntries = affectedEntries;
    }

    /// <summary>Which entries.</summary>
    public EntryGroupQuery Filter { get; }

    /// <summary>The new values; null: the entries are to be removed.</summary>
    public EntryChange? Change { get; }

    /// <summary>How many entries the service would change (<c>affected_entries</c>).</summary>
    public long AffectedEntries { get; }

    /// <summary>The key that confirms exactly this change (<c>confirm_key</c>).</summary>
    internal string ConfirmKey { get; }
}
