using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>A parsed request, with its caller and its time.</summary>
internal sealed record SandboxCall
{
    internal required string Method { get; init; }

    /// <summary>The part of the address after the first <c>/api/</c>.</summary>
    internal required string Path { get; init; }

    internal required QueryString Query { get; init; }

    internal required SandboxAccount Caller { get; init; }

    internal required DateTimeOffset Now { get; init; }

    internal string? Body { get; init; }

    internal string? MediaType { get; init; }

    /// <summary>The IDs in the path, in the order of the route's pattern.</summary>
    internal IReadOnlyList<long> Ids { get; init; } = [];
}
