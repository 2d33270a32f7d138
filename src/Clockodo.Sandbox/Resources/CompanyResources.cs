using System.Collections.Generic;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox.Resources;

/// <summary>The resources of a company that the sandbox serves, besides its entries. The filters are those of the documentation.
/// </summary>
internal static class CompanyResources
{
    internal static IEnumerable<IResource> Create(SandboxCompany company) =>
    [
        new CurrentUserResource(company),
        new ListedResource<SandboxCustomer>("v3/customers", 5000, company.Customers, item => item.Id, CustomerWriter.Write)
            .ByFlag("active", item => item.Active)
            .ByText(item => item.Name, item => item.Number),
        new ListedResource<SandboxProject>("v4/projects", 5000, company.Projects, item => item.Id, ProjectWriter.Write)
            .ByFlag("active", item => item.Active)
            .ByFlag("completed", item => item.Completed)
            .ById("customers_id", item => item.CustomerId)
            .ByText(item => item.Name, item => item.Number),
        new ListedResource<SandboxSubproject>(
                "v3/subprojects", 5000, company.Subprojects, item => item.Id, SubprojectWriter.Write)
            .ByFlag("active", item => item.Active)
            .ByFlag("completed", item => item.Completed)
            .ById("projects_id", item => item.ProjectId)
            .ByText(item => item.Name, item => item.Number),
        new ListedResource<SandboxWorkService>("v4/services", 5000, company.Services, item => item.Id, ServiceWriter.Write)
            .ByFlag("active", item => item.Active)
            .ByText(item => item.Name, item => item.Number),
        new ListedResource<SandboxLumpSumService>(
                "v4/lumpSumServices", 5000, company.LumpSumServices, item => item.Id, ServiceWriter.Write)
            .ByFlag("active", item => item.Active)
            .ByText(item => item.Name, item => item.Number),
        new ListedResource<SandboxUser>("v3/users", 1000, company.Users, item => item.Id, UserWriter.Write)
            .ByFlag("active", item => item.Active)
            .ByIds("teams_id", item => item.TeamId)
            .ByText(item => item.Name, item => item.Number),
        new ListedResource<SandboxTeam>(
                "v3/teams", 1000, company.Teams, item => item.Id, new TeamWriter(company).Write)
            .ByText(item => item.Name),
    ];
}
