using System.Collections.Generic;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>What goes back: a status and a JSON text.</summary>
internal sealed record Response(int Status, byte[] Body)
{
    /// <summary>The methods that would have been right, where the one that was used is wrong.</summary>
    internal IReadOnlyList<string> Allow { get; init; } = [];

    internal static Response Success(byte[] body) => new(200, body);
}
