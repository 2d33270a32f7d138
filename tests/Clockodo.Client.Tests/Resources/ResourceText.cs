using System.Text;
using System.Text.Json.Serialization.Metadata;
using Clockodo.Client.Resources;

namespace Clockodo.Client.Tests.Resources;

/// <summary>Reads a resource from its JSON.</summary>
internal static class ResourceText
{
    internal static T Read<T>(JsonTypeInfo<T> type, string json)
        where T : Resource => new ResourceReader<T>(type, item => item.Id).Read(Encoding.UTF8.GetBytes(json));
}
