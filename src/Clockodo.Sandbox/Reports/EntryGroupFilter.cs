namespace Clockodo.Sandbox.Reports;

/// <summary>The filter of entry groups; null where it does not filter.</summary>
internal sealed record EntryGroupFilter
{
    internal long? UserId { get; init; }

    internal long? TeamId { get; init; }

    internal long? CustomerId { get; init; }

    internal long? ProjectId { get; init; }

    internal long? SubprojectId { get; init; }

    internal long? ServiceId { get; init; }

    internal long? LumpSumServiceId { get; init; }

    internal long? TextId { get; init; }

    internal string? Text { get; init; }

    internal int? Billable { get; init; }

    internal string? BudgetType { get; init; }
}
