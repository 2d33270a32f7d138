using Clockodo.Sandbox.Company;

namespace Clockodo.Sandbox.Entries;

/// <summary>The default hourly rates.</summary>
internal static class HourlyRates
{
    /// <summary>The rate of the customer; if there is none, that of the service.</summary>
    internal static decimal Find(SandboxCompany company, long customerId, long? serviceId) =>
        company.FindCustomer(customerId)?.HourlyRate
        ?? company.FindService(serviceId ?? 0)?.HourlyRate
        ?? 0m;
}
