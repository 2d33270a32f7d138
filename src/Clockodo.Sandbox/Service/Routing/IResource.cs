namespace Clockodo.Sandbox.Service.Routing;

/// <summary>A resource of the service, which knows its own routes.</summary>
internal interface IResource
{
    void Register(Router router);
}
