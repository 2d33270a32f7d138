using System;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox.Resources;

/// <summary><c>v4/users/me</c>: the user of the key.</summary>
internal sealed class CurrentUserResource(SandboxCompany company) : IResource
{
    public void Register(Router router) => router.Add("GET", "v4/users/me", Get);

    private Response Get(SandboxCall call)
    {
        var user = company.FindUser(call.Caller.UserId)
            ?? throw new InvalidOperationException("Every account belongs to a user.");
        return SingleResponse.Write(json => UserWriter.Write(json, user, call.Caller));
    }
}
