using System.Collections.Generic;
using System.Text.Json.Serialization.Metadata;

namespace Clockodo.Client.Resources;

/// <summary>The path of a resource, its noun, and how it is listed and read.</summary>
/// <param name="Path">The path below the base address.</param>
/// <param name="Noun">The noun for messages, in the singular: <c>user</c>.</param>
/// <param name="LargestPageSize">The largest page that the service allows.</param>
/// <param name="Json">The metadata to read it from JSON.</param>
/// <param name="Filters">The filters that the service knows, by the names of <see cref="ResourceQuery"/>.</param>
internal sealed record ResourceDefinition<T>(
    string Path, string Noun, int LargestPageSize, JsonTypeInfo<T> Json, IReadOnlyList<string> Filters)
    where T : Resource;
