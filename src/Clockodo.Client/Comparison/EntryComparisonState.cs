namespace Clockodo.Client.Comparison;

/// <summary>How an expected entry and the entries of the service compare.</summary>
public enum EntryComparisonState
{
    /// <summary>The service has the entry, and every field that was compared is the same.</summary>
    Same,

    /// <summary>The service has the entry, and some fields differ.</summary>
    Different,

    /// <summary>The entry was expected, and the service does not have it.</summary>
    Missing,

    /// <summary>The service has the entry, and it was not expected.</summary>
    Extra,
}
