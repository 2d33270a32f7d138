using System;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>Applies a change to an entry; fields that the change does not contain keep their values.</summary>
internal sealed class EntryEditor(TextRegistry texts, EntryRules rules)
{
    internal StoredEntry Edit(StoredEntry before, EntryInput input, DateTimeOffset now, EntryAccess access)
    {
        EntryKinds.RejectForeign(before.Kind, input);
        access.RequireUser(input.UserId ?? before.UserId);
        if (input.HourlyRate is not null)
        {
            access.RequireRates();
        }

        rules.RequireUnlocked(before.TimeSince);
        if (input.Given.Count == 0)
        {
            return before;
        }

        var after = ChangeTimes(ChangeValues(ChangeReferences(before, input), input), input) with
        {
            TimeLastChange = now,
        };
        Check(before, after);
        after = input.Text is { } text ? after with { TextId = texts.Register(text) } : after;
        return ConcernsWorkTime(before, after) ? after with { TimeLastChangeWorkTime = now } : after;
    }

    private void Check(StoredEntry before, StoredEntry after)
    {
        RejectedRequest.ThrowIfAny(Reason.ReferenceNotFound, rules.FindDangling(after));
        rules.RequireCoherent(after);
        if (after.ProjectId != before.ProjectId)
        {
            rules.RequireOpenProject(after.ProjectId);
        }

        rules.RequireUnlocked(after.TimeSince);
    }

    private static StoredEntry ChangeReferences(StoredEntry entry, EntryInput input)
    {
        var projectId = input.ProjectId is { } project ? References.NullIfNone(project) : entry.ProjectId;

        // A subproject belongs to one project, so it is removed if the project changes.
        var oldSubproject = projectId == entry.ProjectId ? entry.SubprojectId : null;
        return entry with
        {
            CustomerId = input.CustomerId ?? entry.CustomerId,
            ProjectId = projectId,
            SubprojectId = input.SubprojectId is { } part ? References.NullIfNone(part) : oldSubproject,
            ServiceId = input.ServiceId ?? entry.ServiceId,
            LumpSumServiceId = input.LumpSumServiceId ?? entry.LumpSumServiceId,
            UserId = input.UserId ?? entry.UserId,
        };
    }

    private static StoredEntry ChangeValues(StoredEntry entry, EntryInput input) => entry with
    {
        Billable = input.Billable ?? entry.Billable,
        HourlyRate = input.HourlyRate ?? entry.HourlyRate,
        LumpSum = input.LumpSum ?? entry.LumpSum,
        LumpSumServiceAmount = input.LumpSumServiceAmount ?? entry.LumpSumServiceAmount,
    };

    private static StoredEntry ChangeTimes(StoredEntry entry, EntryInput input)
    {
        var since = input.TimeSince ?? entry.TimeSince;
        if (entry.Kind != EntryKind.Time)
        {
            return entry with { TimeSince = since, TimeUntil = since };
        }

        var moved = entry with { TimeSince = since, TimeUntil = input.TimeUntil ?? entry.TimeUntil };
        if (input.Duration is { } duration)
        {
            return moved.TimeUntil is not null
                ? moved with { Duration = duration }
                : throw RejectedRequest.Invalid(Reason.DurationOfRunningEntry, EntryFields.Duration);
        }

        return input.TimeSince is null && input.TimeUntil is null ? moved : moved with { Duration = moved.Span };
    }

    private static bool ConcernsWorkTime(StoredEntry before, StoredEntry after) =>
        before.TimeSince != after.TimeSince
        || before.TimeUntil != after.TimeUntil
        || before.Duration != after.Duration
        || before.UserId != after.UserId;
}
