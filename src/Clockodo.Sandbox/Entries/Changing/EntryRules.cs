using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>The rules for new and changed entries.</summary>
internal sealed class EntryRules(SandboxCompany company, DateTimeOffset? lockedBefore)
{
    /// <summary>Rejects new time entries that are billed from the start.</summary>
    internal static void RequireUnbilled(EntryInput input)
    {
        if (input.Billable == BillingState.Billed)
        {
            throw RejectedRequest.Invalid(Reason.BillableNotAllowed, EntryFields.Billable);
        }
    }

    /// <summary>Rejects a new entry with unknown or unrelated references, a completed project, or a locked start.</summary>
    internal void RequireAddable(StoredEntry entry)
    {
        if (FindDangling(entry) is { Count: > 0 } dangling)
        {
            throw RejectedRequest.General(404, Reason.ReferenceNotFound, dangling);
        }

        RequireCoherent(entry);
        RequireOpenProject(entry.ProjectId);
        RequireUnlocked(entry.TimeSince);
    }

    /// <summary>Rejects changes to entries before the edit lock.</summary>
    internal void RequireUnlocked(DateTimeOffset timeSince)
    {
        if (timeSince < lockedBefore)
        {
            throw RejectedRequest.Simple(423, Reason.EntryLocked);
        }
    }

    /// <summary>The fields that refer to something that does not exist.</summary>
    internal IReadOnlyList<string> FindDangling(StoredEntry entry)
    {
        var references = new (string Field, bool Exists)[]
        {
            (EntryFields.CustomerId, company.FindCustomer(entry.CustomerId) is not null),
            (EntryFields.ProjectId, entry.ProjectId is not { } project || company.FindProject(project) is not null),
            (EntryFields.SubprojectId, entry.SubprojectId is not { } part || company.FindSubproject(part) is not null),
            (EntryFields.ServiceId, entry.ServiceId is not { } service || company.FindService(service) is not null),
            (EntryFields.LumpSumServiceId,
                entry.LumpSumServiceId is not { } lumpSum || company.FindLumpSumService(lumpSum) is not null),
            (EntryFields.UserId, company.FindUser(entry.UserId) is not null),
        };
        return references.Where(reference => !reference.Exists).Select(reference => reference.Field).ToArray();
    }

    /// <summary>Rejects projects of other customers, subprojects of other projects, and an end before the start.</summary>
    internal void RequireCoherent(StoredEntry entry)
    {
        var project = entry.ProjectId is { } projectId ? company.FindProject(projectId) : null;
        if (project is not null && project.CustomerId != entry.CustomerId)
        {
            throw RejectedRequest.Invalid(Reason.ProjectOfAnotherCustomer, EntryFields.ProjectId);
        }

        var subproject = entry.SubprojectId is { } subprojectId ? company.FindSubproject(subprojectId) : null;
        if (subproject is not null && subproject.ProjectId != entry.ProjectId)
        {
            throw RejectedRequest.Invalid(Reason.SubprojectOfAnotherProject, EntryFields.SubprojectId);
        }

        if (entry.TimeUntil < entry.TimeSince)
        {
            throw RejectedRequest.Invalid(Reason.EndBeforeStart, EntryFields.TimeUntil);
        }
    }

    /// <summary>Rejects completed projects, except for entries that already belong to them.</summary>
    internal void RequireOpenProject(long? projectId)
    {
        if (projectId is { } id && company.FindProject(id) is { Completed: true })
        {
            throw RejectedRequest.Simple(409, Reason.ProjectCompleted, EntryFields.ProjectId);
        }
    }
}
