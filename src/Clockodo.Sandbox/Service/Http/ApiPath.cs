using System;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>The part of an address that the service looks at.</summary>
internal static class ApiPath
{
    private const string Root = "/api/";

    /// <summary>What follows the first <c>/api/</c>; empty if there is none, and no route is empty.</summary>
    internal static string From(Uri address)
    {
        var path = address.AbsolutePath;
        var start = path.IndexOf(Root, StringComparison.Ordinal);
        return start < 0 ? string.Empty : path.Substring(start + Root.Length);
    }
}
