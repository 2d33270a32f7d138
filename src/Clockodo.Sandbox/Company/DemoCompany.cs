using System.Linq;

namespace Clockodo.Sandbox.Company;

/// <summary>A fictitious agency with fictitious customers: those that have entries, and those of <see cref="DemoNames"/>.</summary>
internal static class DemoCompany
{
    internal static SandboxCompany Create(WorkCalendar calendar)
    {
        var details = new DemoProjectDetails(calendar);
        return new(
            [.. DemoCustomers.WithEntries, .. DemoNames.Customers],
            [.. DemoProjects.WithEntries.Concat(DemoNames.Projects).Select(details.Add)],
            [.. DemoServices.WithEntries, .. DemoNames.Services],
            [.. DemoServices.LumpSumsWithEntries, .. DemoNames.LumpSumServices],
            [.. DemoUsers.WithEntries, .. DemoNames.Users],
            DemoUsers.Teams);
    }
}
