using System.Collections.Generic;
using System.Text.Json.Serialization.Metadata;

namespace Clockodo.Client.Resources;

/// <summary>Where a resource is, what it is called, and how it is listed.</summary>
/// <param name="Path">The path below the base address.</param>
/// <param name="Noun">What one of them is called in a sentence: <c>user</c>.</param>
/// <param name="LargestPageSize">The largest page that the service allows.</param>
/// <param name="Json">How it is read.</param>
/// <param name="Filters">The filters that the service knows, by the names of <see cref="ResourceQuery"/>.</param>
internal sealed record ResourceDefinition<T>(
    string Path, string Noun, int LargestPageSize, JsonTypeInfo<T> Json, IReadOnlyList<string> Filters)
    where T : Resource;
