using System;
using System.Text.Json;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Writes a single of v3 and v4: <c>{"data":{…}}</c>.</summary>
internal static class SingleResponse
{
    internal static Response Write(Action<Utf8JsonWriter> write) => Response.Success(JsonBody.Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("data");
        write(json);
        json.WriteEndObject();
    }));
}
