using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox.Resources.Projects;

/// <summary>
/// <c>v3/projects/{id}/setBilled</c> and <c>v4/projects/{id}/complete</c>: the changes of a project that billing needs. Only
/// owners may make them. (The documentation names no permission.)
/// </summary>
internal sealed class ProjectActionsResource(SandboxCompany company, EntryStore store) : IResource
{
    private readonly ProjectCompletion _completion = new(company, store);

    public void Register(Router router)
    {
        router.Add("PUT", "v3/projects/{id}/setBilled", SetBilled);
        router.Add("PUT", "v4/projects/{id}/complete", Complete);
    }

    private Response SetBilled(SandboxCall call) => Put(ProjectBilling.SetBilled(Find(call), call), call);

    private Response Complete(SandboxCall call) => Put(_completion.Complete(Find(call), call), call);

    private SandboxProject Find(SandboxCall call)
    {
        if (call.Caller.Role != SandboxRole.Owner)
        {
            throw RejectedRequest.General(403, Reason.ProjectWithoutRight);
        }

        return company.FindProject(call.Ids[0]) ?? throw RejectedRequest.General(404, Reason.ResourceNotFound);
    }

    private Response Put(SandboxProject project, SandboxCall call)
    {
        company.Put(project);
        return SingleResponse.Write(json => ProjectWriter.Write(json, project, call.Caller));
    }
}
