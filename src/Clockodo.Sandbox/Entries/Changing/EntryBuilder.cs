using System;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>Builds a new entry from the fields of a body, and checks it.</summary>
internal sealed class EntryBuilder(SandboxCompany company, TextRegistry texts, EntryRules rules)
{
    internal StoredEntry Build(EntryKind kind, EntryInput input, SandboxCall call)
    {
        var entry = Combine(kind, input, call);
        rules.RequireAddable(entry);
        return entry with { TextId = texts.Register(input.Text ?? string.Empty) };
    }

    private StoredEntry Combine(EntryKind kind, EntryInput input, SandboxCall call)
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
