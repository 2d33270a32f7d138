using System.Collections.Generic;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>A response: a status and JSON.</summary>
internal sealed record Response(int Status, byte[] Body)
{
    /// <summary>The allowed methods, if the method of the request is not allowed.</summary>
    internal IReadOnlyList<string> Allow { get; init; } = [];

    internal static Response Success(byte[] body) => new(200, body);
}
