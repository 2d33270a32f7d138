using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Writes a user.</summary>
internal static class UserWriter
{
    /// <summary>All users have the same time zone, even if the sandbox has another one.</summary>
    private const string TimeZone = "Europe/Berlin";

    internal static void Write(Utf8JsonWriter json, SandboxUser user)
    {
        json.WriteStartObject();
        json.WriteNumber("id", user.Id);
        json.WriteString("name", user.Name);
        json.WriteString("number", user.Number);
        json.WriteString("email", user.Email);
        json.WriteString("role", user.Role == SandboxRole.Owner ? "owner" : "worker");
        json.WriteBoolean("active", user.Active);
        json.WriteBoolean("timeformat_12h", false);
        json.WriteBoolean("weekstart_monday", true);
        json.WriteBoolean("weekend_friday", false);
        json.WriteString("language", "de");
        json.WriteString("timezone", TimeZone);
        json.WriteNumberOrNull("teams_id", user.TeamId);
        json.WriteString("initials", user.Initials);
        json.WriteNull("nonbusiness_groups_id");
        json.WriteNull("wage_type");
        json.WriteEndObject();
    }
}
