using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Writes what projects and subprojects have in common.</summary>
internal static class BudgetWriter
{
    internal static void WriteCompletion(Utf8JsonWriter json, SandboxBudgetedItem item)
    {
        json.WriteBoolean("completed", item.Completed);
        json.WriteTime("completed_at", item.CompletedAt);
        json.WriteDay("deadline", item.Deadline);
        json.WriteDay("start_date", item.StartDate);
        json.WriteBoolean("automatic_completion", item.AutomaticCompletion);
    }

    /// <summary>Only strict budgets are billed as a whole.</summary>
    internal static void WriteBilledCompletely(Utf8JsonWriter json, SandboxBudgetedItem item)
    {
        if (item.BilledCompletely is { } billed)
        {
            json.WriteBoolean("billed_completely", billed);
        }
        else
        {
            json.WriteNull("billed_completely");
        }
    }
}
