using System;
using Clockodo.Sandbox.Company;

namespace Clockodo.Sandbox.Entries;

/// <summary>What an entry earns.</summary>
internal static class Revenue
{
    private const decimal SecondsPerHour = 3600m;

    /// <summary>
    /// The revenue to the cent. None of what is not billable, and none in a project with a strict budget, where the
    /// budget is what the customer pays – unless the caller wants it all the same.
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
