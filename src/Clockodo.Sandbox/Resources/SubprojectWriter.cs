using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Writes a subproject. The documentation hides none of its fields.</summary>
internal static class SubprojectWriter
{
    internal static void Write(Utf8JsonWriter json, SandboxSubproject part, SandboxAccount caller)
    {
        json.WriteStartObject();
        json.WriteNumber("id", part.Id);
        json.WriteNumber("projects_id", part.ProjectId);
        json.WriteString("name", part.Name);
        json.WriteString("note", part.Note);
        json.WriteString("number", part.Number);
        WriteBudget(json, part);
        json.WriteNull("billed");
        json.WriteDecimalOrNull("billed_money", part.BilledMoney);
        BudgetWriter.WriteBilledCompletely(json, part);
        json.WriteBoolean("billable_default", part.BillableDefault);
        BudgetWriter.WriteCompletion(json, part);
        json.WriteDecimalOrNull("revenue_factor", part.RevenueFactor);
        json.WriteBoolean("active", part.Active);
        json.WriteNumbers("service_assignments", part.ServiceIds);
        json.WriteString("bill_service_id", part.BillServiceId);
        json.WriteEndObject();
    }

    private static void WriteBudget(Utf8JsonWriter json, SandboxSubproject part)
    {
        if (part.Budget == SandboxBudget.None)
        {
            json.WriteNull("budget");
            return;
        }

        json.WriteStartObject("budget");
        json.WriteBoolean("monetary", part.HasMonetaryBudget);
        json.WriteBoolean("hard", part.Budget == SandboxBudget.Strict);
        json.WriteDecimalOrNull("amount", part.BudgetAmount);
        json.WriteNumbers("notification_thresholds", []);
        json.WriteEndObject();
    }
}
