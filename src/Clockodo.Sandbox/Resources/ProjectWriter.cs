using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Writes a project. Only owners see the note, what was billed, and the factor of the revenue.</summary>
internal static class ProjectWriter
{
    internal static void Write(Utf8JsonWriter json, SandboxProject project, SandboxAccount caller)
    {
        json.WriteStartObject();
        json.WriteNumber("id", project.Id);
        json.WriteNumber("customers_id", project.CustomerId);
        json.WriteString("name", project.Name);
        json.WriteString("number", project.Number);
        json.WriteBoolean("active", project.Active);
        json.WriteBoolean("billable_default", project.BillableDefault);
        if (caller.Role == SandboxRole.Owner)
        {
            json.WriteString("note", project.Note);
            json.WriteDecimalOrNull("billed_money", project.BilledMoney);
            BudgetWriter.WriteBilledCompletely(json, project);
            json.WriteDecimalOrNull("revenue_factor", project.RevenueFactor);
        }

        BudgetWriter.WriteCompletion(json, project);
        json.WriteBoolean("test_data", false);
        json.WriteNumber("count_subprojects", project.Subprojects.Count);
        WriteBudget(json, project);
        json.WriteString("bill_service_id", project.BillServiceId);
        json.WriteNumbers("service_assignments", project.ServiceIds);
        json.WriteEndObject();
    }

    private static void WriteBudget(Utf8JsonWriter json, SandboxProject project)
    {
        if (project.Budget == SandboxBudget.None)
        {
            json.WriteNull("budget");
            return;
        }

        json.WriteStartObject("budget");
        json.WriteBoolean("monetary", project.HasMonetaryBudget);
        json.WriteBoolean("hard", project.Budget == SandboxBudget.Strict);
        json.WriteBoolean("from_subprojects", project.BudgetAmount is null);
        json.WriteNumberOrNull("interval", project.BudgetInterval);
        json.WriteDecimalOrNull("amount", project.BudgetAmount);
        json.WriteDecimal("subprojects_budget_total", project.Subprojects.Sum(part => part.BudgetAmount ?? 0m));
        json.WriteNumbers("notification_thresholds", [80, 100]);
        json.WriteEndObject();
    }
}
