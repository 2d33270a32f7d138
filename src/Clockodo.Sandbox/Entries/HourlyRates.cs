using Clockodo.Sandbox.Company;

namespace Clockodo.Sandbox.Entries;

/// <summary>What an hour costs if nobody says otherwise.</summary>
internal static class HourlyRates
{
    /// <summary>The rate that was agreed with the customer; without one, that of the service.</summary>
    internal static decimal Find(SandboxCompany company, long customerId, long? serviceId) =>
        company.FindCustomer(customerId)?.HourlyRate
        ?? company.FindService(serviceId ?? 0)?.HourlyRate
        ?? 0m;
}
