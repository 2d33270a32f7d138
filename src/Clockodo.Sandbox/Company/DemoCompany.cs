namespace Clockodo.Sandbox.Company;

/// <summary>An agency that does not exist, with customers that do not exist either.</summary>
internal static class DemoCompany
{
    internal static SandboxCompany Create() =>
        new(DemoCustomers.All, DemoProjects.All, DemoServices.All, DemoServices.LumpSums, DemoUsers.All);
}
