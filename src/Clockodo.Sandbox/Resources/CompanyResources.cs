using System;
using System.Collections.Generic;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox.Resources;

/// <summary>The resources of a company that the sandbox serves, besides its entries.</summary>
internal static class CompanyResources
{
    internal static IEnumerable<IResource> Create(SandboxCompany company) =>
    [
        new CurrentUserResource(company),
        new ListedResource<SandboxUser>("v3/users", 1000, company.Users, user => user.Id, UserWriter.Write)
        {
            Filters = new Dictionary<string, Func<string, Func<SandboxUser, bool>?>>
            {
                ["active"] = ListedResource<SandboxUser>.ByFlag(user => user.Active),
                ["teams_id"] = ListedResource<SandboxUser>.ById(user => user.TeamId),
            },
        },
    ];
}
