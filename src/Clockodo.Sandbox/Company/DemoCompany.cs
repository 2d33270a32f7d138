namespace Clockodo.Sandbox.Company;

/// <summary>A fictitious agency with fictitious customers.</summary>
internal static class DemoCompany
{
    internal static SandboxCompany Create() =>
        new(DemoCustomers.All, DemoProjects.All, DemoServices.All, DemoServices.LumpSums, DemoUsers.All);
}
