using System;
using System.Text.Json;
using Clockodo.Client.Json;
using Clockodo.Client.Resources;

namespace Clockodo.Client.Reports;

/// <summary>Reads a group, with the groups in it.</summary>
internal sealed class GroupReader : IItemReader<GroupData>
{
    public GroupData Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ResourceJson.Default.GroupData)!;
        }
        catch (JsonException exception)
        {
            // Only the name of the field: the position in the serializer's message counts from the start of this group.
            throw new JsonException($"The field '{exception.Path?.TrimStart('$', '.')}' cannot be read.", exception);
        }
    }
}
