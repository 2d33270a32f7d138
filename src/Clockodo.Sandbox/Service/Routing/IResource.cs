namespace Clockodo.Sandbox.Service.Routing;

/// <summary>A resource of the service, which registers its routes.</summary>
internal interface IResource
{
    void Register(Router router);
}
