using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>A request, taken apart: who wants what, and when.</summary>
internal sealed record SandboxCall
{
    internal required string Method { get; init; }

    /// <summary>What follows the first <c>/api/</c> of the address.</summary>
    internal required string Path { get; init; }

    internal required QueryString Query { get; init; }

    internal required SandboxAccount Caller { get; init; }

    internal required DateTimeOffset Now { get; init; }

    internal string? Body { get; init; }

    internal string? MediaType { get; init; }

    /// <summary>The numbers in the path, in the order of the route's pattern.</summary>
    internal IReadOnlyList<long> Ids { get; init; } = [];
}
