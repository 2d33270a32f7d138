using System;
using Clockodo.Sandbox.Company;

namespace Clockodo.Sandbox.Entries;

/// <summary>Calculates the revenue of an entry.</summary>
internal static class Revenue
{
    internal const decimal SecondsPerHour = 3600m;

    /// <summary>
    /// The revenue, rounded to cents. There is none if the entry is not billable, or if its project has a strict budget,
    /// because the customer pays the budget then; the caller can include such projects.
    /// </summary>
    internal static decimal Calculate(StoredEntry entry, SandboxCompany company, bool despiteStrictBudget)
    {
        if (entry.Billable == BillingState.NotBillable
            || (!despiteStrictBudget && FindStrictBudget(entry, company) is not null))
        {
            return 0m;
        }

        return ToCents(entry.Kind switch
        {
            EntryKind.LumpSum => entry.LumpSum,
            EntryKind.LumpSumService => entry.LumpSumServiceAmount * Price(entry, company),
            _ => (entry.Duration ?? 0) * entry.HourlyRate / SecondsPerHour,
        });
    }

    /// <summary>The project of the entry, if it has a strict budget.</summary>
    internal static SandboxProject? FindStrictBudget(StoredEntry entry, SandboxCompany company) =>
        entry.ProjectId is { } id && company.FindProject(id) is { Budget: SandboxBudget.Strict } project ? project : null;

    internal static decimal ToCents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    internal static decimal Price(StoredEntry entry, SandboxCompany company) =>
        entry.LumpSumServiceId is { } id ? company.FindLumpSumService(id)?.Price ?? 0m : 0m;
}
