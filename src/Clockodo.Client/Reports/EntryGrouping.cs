namespace Clockodo.Client.Reports;

/// <summary>By what the service groups entries (<c>grouping[]</c> of <c>v2/entrygroups</c>).</summary>
public enum EntryGrouping
{
    /// <summary>By customer (<c>customers_id</c>).</summary>
    Customer,

    /// <summary>By project (<c>projects_id</c>).</summary>
    Project,

    /// <summary>By subproject (<c>subprojects_id</c>).</summary>
    Subproject,

    /// <summary>By service (<c>services_id</c>).</summary>
    Service,

    /// <summary>By lump sum service (<c>lumpsum_services_id</c>).</summary>
    LumpSumService,

    /// <summary>By user (<c>users_id</c>).</summary>
    User,

    /// <summary>By text (<c>texts_id</c>).</summary>
    Text,

    /// <summary>By billable state (<c>billable</c>).</summary>
    Billable,

    /// <summary>Working time, and everything else: lump sums and lump sum services (<c>is_lumpsum</c>).</summary>
    IsLumpSum,

    /// <summary>By year (<c>year</c>).</summary>
    Year,

    /// <summary>By month (<c>month</c>).</summary>
    Month,

    /// <summary>By week (<c>week</c>).</summary>
    Week,

    /// <summary>By day (<c>day</c>).</summary>
    Day,
}
