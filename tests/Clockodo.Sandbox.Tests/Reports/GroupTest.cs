using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;

namespace Clockodo.Sandbox.Tests.Reports;

/// <summary>A sandbox without entries, unless a test says otherwise.</summary>
public abstract class GroupTest(SandboxOptions? options = null)
    : SandboxTest(options ?? Known.Options with { EntryCount = 0 })
{
    /// <summary>The groups of all entries, as the owner sees them.</summary>
    /// <param name="query">The groupings, separated by spaces, and then other parameters.</param>
    private protected Task<JsonElement[]> GroupsAsync(string query) => GroupsAsync(Owner, query);

    private protected static async Task<JsonElement[]> GroupsAsync(Session session, string query)
    {
        var reply = await GetGroupsAsync(session, query);
        return [.. reply.Json.GetProperty("groups").EnumerateArray()];
    }

    private protected static Task<Reply> GetGroupsAsync(Session session, string query)
    {
        var parts = query.Split('&');
        var groupings = parts[0].Split(' ').Select(name => $"grouping[]={name}");
        return session.GetAsync($"v2/entrygroups?{Known.Ever}&{string.Join("&", groupings.Concat(parts.Skip(1)))}");
    }

    /// <summary>The only group.</summary>
    private protected async Task<JsonElement> GroupAsync(string query) => (await GroupsAsync(query)).Single();

    private protected static JsonElement[] SubGroups(JsonElement group) =>
        [.. group.GetProperty("sub_groups").EnumerateArray()];

    /// <summary>A time entry of a number of seconds, on 16 March 2026 at eight.</summary>
    private protected static string Seconds(int seconds, string fields = "\"text\":\"\"") =>
        Bodies.With(Bodies.TimeEntry, $"\"duration\":{seconds},{fields}");
}
