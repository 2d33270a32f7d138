using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;

namespace Clockodo.Sandbox.Tests.Resources.Projects;

/// <summary>A sandbox without entries, whose projects are billed and completed.</summary>
public abstract class ProjectTest() : SandboxTest(Known.Options with { EntryCount = 0 })
{
    /// <summary>A strict budget of 8,400, without subprojects.</summary>
    private protected const long Money = Known.ProjectOfOtherCustomer;

    /// <summary>A strict budget of hours, without subprojects.</summary>
    private protected const long Hours = 2_020_072;

    private protected Task<Reply> SetBilledAsync(long id, string body) =>
        Owner.SendAsync("PUT", $"v3/projects/{id}/setBilled", body);

    private protected Task<Reply> CompleteAsync(long id, string body = """{"completed":true}""") =>
        Owner.SendAsync("PUT", $"v4/projects/{id}/complete", body);

    private protected async Task<JsonElement> ReadAsync(long id) =>
        (await Owner.GetAsync($"v4/projects/{id}")).Json.GetProperty("data");

    /// <summary>An entry of a project: its body, for the customer of the project.</summary>
    private protected static string Of(string body, long projectId) =>
        Bodies.With(body, $"\"customers_id\":{(projectId == Money ? 61_034 : 4711)},\"projects_id\":{projectId}");

    /// <summary>Status, type and path of a 422.</summary>
    private protected static (int Status, string? Type, string? Path) ErrorOf(Reply reply)
    {
        var error = reply.GeneralError.GetProperty("error");
        return (reply.Status, error.String("type"), error.String("path"));
    }
}
