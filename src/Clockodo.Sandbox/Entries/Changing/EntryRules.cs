using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>What must hold of an entry, whether it is new or changed.</summary>
internal sealed class EntryRules(SandboxCompany company, DateTimeOffset? lockedBefore)
{
    /// <summary>Refuses to touch what the edit lock protects.</summary>
    internal void RequireUnlocked(DateTimeOffset timeSince)
    {
        if (timeSince < lockedBefore)
        {
            throw RejectedRequest.Simple(423, Reason.EntryLocked);
        }
    }

    /// <summary>The fields that refer to something that is not there.</summary>
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

    /// <summary>Refuses projects of other customers, parts of other projects, and an end before the start.</summary>
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

    /// <summary>Refuses to book on a project that is completed. What is booked there already may stay.</summary>
    internal void RequireOpenProject(long? projectId)
    {
        if (projectId is { } id && company.FindProject(id) is { Completed: true })
        {
            throw RejectedRequest.Simple(409, Reason.ProjectCompleted, EntryFields.ProjectId);
        }
    }
}
