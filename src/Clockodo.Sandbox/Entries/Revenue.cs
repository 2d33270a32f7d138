using System;
using Clockodo.Sandbox.Company;

namespace Clockodo.Sandbox.Entries;

/// <summary>Calculates the revenue of an entry.</summary>
internal static class Revenue
{
    private const decimal SecondsPerHour = 3600m;

    /// <summary>
    /// The revenue, rounded to cents. There is none if the entry is not billable, or if its project has a strict budget,
    /// because the customer pays the budget then; the caller can include such projects.
    /// </summary>
    internal static decimal Calculate(StoredEntry entry, SandboxCompany company, bool despiteStrictBudget)
    {
        if (entry.Billable == BillingState.NotBillable)
        {
            return 0m;
        }

        var project = entry.ProjectId is { } projectId ? company.FindProject(projectId) : null;
        if (project?.Budget == SandboxBudget.Strict && !despiteStrictBudget)
        {
            return 0m;
        }

        var exact = entry.Kind switch
        {
            EntryKind.LumpSum => entry.LumpSum,
            EntryKind.LumpSumService => entry.LumpSumServiceAmount * Price(entry, company),
            _ => (entry.Duration ?? 0) * entry.HourlyRate / SecondsPerHour,
        };
        return Math.Round(exact, 2, MidpointRounding.AwayFromZero);
    }

    internal static decimal Price(StoredEntry entry, SandboxCompany company) =>
        entry.LumpSumServiceId is { } id ? company.FindLumpSumService(id)?.Price ?? 0m : 0m;
}
