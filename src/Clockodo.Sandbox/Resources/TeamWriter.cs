using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Writes a team with its users.</summary>
internal sealed class TeamWriter(SandboxCompany company)
{
    internal void Write(Utf8JsonWriter json, SandboxTeam team, SandboxAccount caller)
    {
        json.WriteStartObject();
        json.WriteNumber("id", team.Id);
        json.WriteString("name", team.Name);
        json.WriteNumberOrNull("leader", team.LeaderId);
        json.WriteNumbers("user_ids", [.. company.Users.Where(user => user.TeamId == team.Id).Select(user => user.Id)]);
        json.WriteEndObject();
    }
}
