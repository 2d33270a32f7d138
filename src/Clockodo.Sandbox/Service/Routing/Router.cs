using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Service.Routing;

/// <summary>Dispatches a call to its route.</summary>
internal sealed class Router
{
    private readonly List<Route> _routes = [];

    internal void Add(string method, string pattern, Func<SandboxCall, Response> handler) =>
        _routes.Add(new Route(method, pattern, handler));

    internal Response Handle(SandboxCall call, Language language)
    {
        var path = call.Path.Split('/');
        var allowed = new List<string>();
        foreach (var route in _routes)
        {
            if (route.Match(path) is not { } ids)
            {
                continue;
            }

            if (route.Method == call.Method)
            {
                return route.Handler(call with { Ids = ids });
            }

            allowed.Add(route.Method);
        }

        if (allowed.Count > 0)
        {
            var rejection = RejectedRequest.General(405, Reason.MethodNotAllowed);
            return ErrorWriter.Write(rejection, language) with { Allow = allowed.Distinct().ToArray() };
        }

        if (RetiredRoutes.FindShape(path) is { } shape)
        {
            throw RejectedRequest.Gone(shape);
        }

        throw RejectedRequest.General(404, Reason.RouteUnknown);
    }
}
