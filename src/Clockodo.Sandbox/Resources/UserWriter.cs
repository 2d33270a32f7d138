using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Writes a user. Only owners see the ID of the billing application; nobody should show the support PIN.</summary>
internal static class UserWriter
{
    /// <summary>All users have the same time zone, even if the sandbox has another one.</summary>
    private const string TimeZone = "Europe/Berlin";

    internal static void Write(Utf8JsonWriter json, SandboxUser user, SandboxAccount caller)
    {
        var owner = DemoUsers.Owner.UserId;
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
        json.WriteNull("work_time_regulations_id");
        json.WriteBoolean("default_work_time_regulation", true);
        json.WriteNumberOrNull("boss", user.Id == owner ? null : owner);
        json.WriteNumbers("absence_managers_id", user.Id == owner ? [] : [owner]);
        json.WriteNumbers("access_groups_ids", []);
        json.WriteBoolean("can_generally_see_absences", user.Id == owner);
        json.WriteBoolean("can_generally_manage_absences", user.Id == owner);
        json.WriteBoolean("can_add_customers", user.Id == owner);
        json.WriteBoolean("default_holidays_count", true);
        json.WriteBoolean("default_target_hours", true);
        json.WriteBoolean("future_coworker", false);
        json.WriteNull("start_date");
        json.WriteNull("edit_lock");
        json.WriteNull("edit_lock_dyn");
        json.WriteNull("edit_lock_sync");
        json.WriteNull("work_time_edit_lock_days");
        json.WriteBoolean("budget_notifications", user.Id == owner);
        json.WriteNumberOrNull("creator", user.Id == owner ? null : owner);
        json.WriteString("created_at", "2024-01-08T08:00:00Z");
        if (caller.Role == SandboxRole.Owner)
        {
            json.WriteNull("bill_service_id");
        }

        json.WriteString("support_pin", "0000");
        json.WriteEndObject();
    }
}
