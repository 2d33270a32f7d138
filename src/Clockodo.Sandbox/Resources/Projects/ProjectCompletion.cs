using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources.Projects;

/// <summary>
/// Completes and reopens a project. A completed project rejects new entries. (The documentation lists the reasons that
/// prevent a completion, but not when each applies: those about billable entries and lump sums are applied to strict budgets
/// only.)
/// </summary>
internal sealed class ProjectCompletion(SandboxCompany company, EntryStore store)
{
    private const string Completed = "completed";

    internal SandboxProject Complete(SandboxProject project, SandboxCall call)
    {
        var completed = ActionBody.Read(call, Completed).ReadFlag(Completed)
            ?? throw RejectedRequest.Unprocessable(Reason.Empty, Completed);
        if (completed == project.Completed)
        {
            return project;
        }

        if (completed)
        {
            RequireCompletable(project);
        }

        return project with { Completed = completed, CompletedAt = completed ? call.Now : null };
    }

    private void RequireCompletable(SandboxProject project)
    {
        if (project.Subprojects.Any(part => !part.Completed))
        {
            throw RejectedRequest.Unprocessable(Reason.AllSubprojectsMustBeCompleted);
        }

        var entries = store.Sorted.Where(entry => entry.ProjectId == project.Id).ToArray();
        if (entries.Any(entry => entry.IsRunning))
        {
            throw RejectedRequest.Unprocessable(Reason.ProjectCompletionAnyRunningEntries);
        }

        if (project.Budget != SandboxBudget.Strict)
        {
            return;
        }

        if (entries.All(entry => entry.Billable == BillingState.NotBillable))
        {
            throw RejectedRequest.Unprocessable(Reason.ProjectCompletionNoBillableEntries);
        }

        var lumpSums = entries
            .Where(entry => entry.Kind != EntryKind.Time)
            .Sum(entry => Revenue.Calculate(entry, company, despiteStrictBudget: true));
        if (project.HasMonetaryBudget && lumpSums > project.TotalBudget)
        {
            throw RejectedRequest.Unprocessable(Reason.ProjectCompletionTooManyLumpSums);
        }
    }
}
