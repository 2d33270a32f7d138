using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Clockodo.Client.Resources;

/// <summary>A project or a subproject: it has a budget, and it can be completed.</summary>
public abstract class BudgetedResource : ActiveResource
{
    private protected BudgetedResource()
    {
    }

    /// <summary>Whether it is completed (<c>completed</c>).</summary>
    public bool Completed { get; init; }

    /// <summary>When it was completed, in local time (<c>completed_at</c>); null: not completed.</summary>
    public DateTime? CompletedAt { get; init; }

    /// <summary>The day from which time can be recorded (<c>start_date</c>); null: not set.</summary>
    public DateTime? StartDate { get; init; }

    /// <summary>The day on which it is due (<c>deadline</c>); null: not set.</summary>
    public DateTime? Deadline { get; init; }

    /// <summary>Whether it is completed automatically on its deadline (<c>automatic_completion</c>).</summary>
    public bool? AutomaticCompletion { get; init; }

    /// <summary>The budget (<c>budget</c>); null: none.</summary>
    public Budget? Budget { get; init; }

    /// <summary>Whether new entries are billable by default (<c>billable_default</c>).</summary>
    public bool? BillableDefault { get; init; }

    /// <summary>The amount that was billed, in the company's currency (<c>billed_money</c>).</summary>
    public decimal? BilledMoney { get; init; }

    /// <summary>Whether it is billed completely (<c>billed_completely</c>).</summary>
    public bool? BilledCompletely { get; init; }

    /// <summary>
    /// The factor from revenues and hourly rates to the effective ones (<c>revenue_factor</c>): less than 1 if a hard budget was
    /// exceeded; null: a hard budget that is not completed yet, or no right to see it.
    /// </summary>
    public decimal? RevenueFactor { get; init; }

    /// <summary>The note (<c>note</c>); only with the right to see it.</summary>
    public string? Note { get; init; }

    /// <summary>The ID in a linked billing application (<c>bill_service_id</c>); null: none.</summary>
    public string? BillServiceId { get; init; }

    /// <summary>The IDs of the services that are assigned to it (<c>service_assignments</c>).</summary>
    [JsonPropertyName("service_assignments")]
    public IReadOnlyList<long>? ServiceIds { get; init; }
}
