using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Service.Routing;

/// <summary>
/// The routes that the documentation lists as deprecated. The sandbox treats them, and all routes below them, as retired.
/// </summary>
internal static class RetiredRoutes
{
    private static readonly HashSet<string> WithoutVersion = new(StringComparer.Ordinal)
    {
        "absences",
        "customers",
        "entries",
        "holidayscarry",
        "holidaysquota",
        "lumpsumservices",
        "nonbusinessdays",
        "nonbusinessgroups",
        "overtimecarry",
        "services",
        "users",
    };

    private static readonly HashSet<string> OfOldVersion = new(StringComparer.Ordinal)
    {
        "v2/absences",
        "v2/aggregates",
        "v2/customers",
        "v2/entriesTexts",
        "v2/lumpsumservices",
        "v2/projects",
        "v2/services",
        "v2/teams",
        "v2/users",
        "v3/absences",
        "v3/lumpsumservices",
        "v3/services",
    };

    /// <summary>The shape of the error of a retired route; null if the route is not retired.</summary>
    internal static ErrorShape? FindShape(string[] path)
    {
        if (WithoutVersion.Contains(path[0]))
        {
            return ErrorShape.BareMessage;
        }

        return OfOldVersion.Contains(string.Join("/", path.Take(2))) || ApprovesWorkTimes(path)
            ? ErrorShape.BareError
            : null;
    }

    /// <summary><c>v2/workTimes/changeRequests/{id}/approve</c>; the routes above it are not retired.</summary>
    private static bool ApprovesWorkTimes(string[] path) =>
        path.Length == 5
        && path[0] == "v2"
        && path[1] == "workTimes"
        && path[2] == "changeRequests"
        && path[4] == "approve";
}
