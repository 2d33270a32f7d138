using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace ClockodoPS.Tests.Support;

/// <summary>Responses with fewer fields.</summary>
internal static class Stripping
{
    internal static async Task<HttpResponseMessage> WithoutAsync(HttpResponseMessage response, params string[] fields)
    {
        JsonNode body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        foreach (string field in fields)
        {
            (body["entry"] as JsonObject)?.Remove(field);
        }

        response.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return response;
    }
}
