namespace Clockodo.Client.Http;

/// <summary>Which of the service's limits a request counts against, besides those for all requests.</summary>
internal enum QuotaKind
{
    /// <summary>None.</summary>
    Requests,

    /// <summary>The limit for enhanced lists of entries.</summary>
    EnhancedLists,

    /// <summary>The limit for entry groups.</summary>
    EntryGroups,
}
