using System;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>The part of an address that decides the route.</summary>
internal static class ApiPath
{
    private const string Root = "/api/";

    /// <summary>The part after the first <c>/api/</c>; empty, which is never a route, if there is none.</summary>
    internal static string From(Uri address)
    {
        var path = address.AbsolutePath;
        var start = path.IndexOf(Root, StringComparison.Ordinal);
        return start < 0 ? string.Empty : path.Substring(start + Root.Length);
    }
}
