using System;
using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>Creates an entry from the body of a POST.</summary>
internal sealed class EntryCreator(SandboxCompany company, TextRegistry texts, EntryRules rules)
{
    internal StoredEntry Create(SandboxCall call, EntryAccess access)
    {
        var input = EntryInputReader.Read(call, EntryKinds.Addable);
        var kind = EntryKinds.Infer(input);
        EntryKinds.RejectForeign(kind, input);
        RejectedRequest.ThrowIfAny(
            Reason.FieldMissing,
            EntryKinds.Required(kind).Where(field => !input.Given.Contains(field)));
        if (kind == EntryKind.Time && input.Billable == BillingState.Billed)
        {
            throw RejectedRequest.Invalid(Reason.BillableNotAllowed, EntryFields.Billable);
        }

        access.RequireUser(input.UserId ?? call.Caller.UserId);
        if (input.HourlyRate is not null)
        {
            access.RequireRates();
        }

        var entry = Build(kind, input, call);
        Check(entry);
        return entry with { TextId = texts.Register(input.Text ?? string.Empty) };
    }

    private void Check(StoredEntry entry)
    {
        if (rules.FindDangling(entry) is { Count: > 0 } dangling)
        {
            throw RejectedRequest.General(404, Reason.ReferenceNotFound, dangling);
        }

        rules.RequireCoherent(entry);
        rules.RequireOpenProject(entry.ProjectId);
        rules.RequireUnlocked(entry.TimeSince);
    }

    private StoredEntry Build(EntryKind kind, EntryInput input, SandboxCall call)
    {
        var since = Required(input.TimeSince);
        var entry = new StoredEntry
        {
            Kind = kind,
            CustomerId = Required(input.CustomerId),
            ProjectId = References.NullIfNone(input.ProjectId),
            SubprojectId = References.NullIfNone(input.SubprojectId),
            UserId = input.UserId ?? call.Caller.UserId,
            ServiceId = input.ServiceId,
            Billable = Required(input.Billable),
            TimeSince = since,
            TimeUntil = kind == EntryKind.Time ? input.TimeUntil : since,
            TimeInsert = call.Now,
            TimeLastChange = call.Now,
            TimeLastChangeWorkTime = call.Now,
        };
        return kind switch
        {
            EntryKind.LumpSum => entry with { LumpSum = Required(input.LumpSum) },
            EntryKind.LumpSumService => entry with
            {
                LumpSumServiceId = input.LumpSumServiceId,
                LumpSumServiceAmount = Required(input.LumpSumServiceAmount),
            },
            _ => entry with
            {
                Duration = input.Duration ?? entry.Span,
                ClockedOffline = input.ClockedOffline ?? false,
                TimeClockedSince = input.TimeClockedSince,
                HourlyRate = input.HourlyRate ?? HourlyRates.Find(company, entry.CustomerId, entry.ServiceId),
            },
        };
    }

    private static T Required<T>(T? value)
        where T : struct =>
        value ?? throw new InvalidOperationException("Required fields are checked before the entry is built.");
}
