using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>The fields of each type of entry.</summary>
internal static class EntryKinds
{
    /// <summary>The fields of a PUT, for all types.</summary>
    internal static readonly IReadOnlyCollection<string> Editable =
    [
        EntryFields.CustomerId,
        EntryFields.ProjectId,
        EntryFields.SubprojectId,
        EntryFields.ServiceId,
        EntryFields.LumpSumServiceId,
        EntryFields.UserId,
        EntryFields.Billable,
        EntryFields.Text,
        EntryFields.Duration,
        EntryFields.LumpSum,
        EntryFields.LumpSumServiceAmount,
        EntryFields.HourlyRate,
        EntryFields.TimeSince,
        EntryFields.TimeUntil,
    ];

    /// <summary>The fields of a POST, for all types.</summary>
    internal static readonly IReadOnlyCollection<string> Addable =
        [.. Editable, EntryFields.ClockedOffline, EntryFields.TimeClockedSince];

    private static readonly IReadOnlyCollection<string> OfTimeEntries =
    [
        EntryFields.Duration,
        EntryFields.HourlyRate,
        EntryFields.TimeUntil,
        EntryFields.ClockedOffline,
        EntryFields.TimeClockedSince,
    ];

    /// <summary>The type, inferred from the given fields: a POST does not contain it.</summary>
    internal static EntryKind Infer(EntryInput input)
    {
        var lumpSum = input.Given.Contains(EntryFields.LumpSum);
        var lumpSumService = input.Given.Contains(EntryFields.LumpSumServiceId)
            || input.Given.Contains(EntryFields.LumpSumServiceAmount);
        if (lumpSum && lumpSumService)
        {
            throw RejectedRequest.Invalid(Reason.TypeAmbiguous, EntryFields.LumpSum, EntryFields.LumpSumServiceId);
        }

        if (lumpSumService)
        {
            return EntryKind.LumpSumService;
        }

        return lumpSum ? EntryKind.LumpSum : EntryKind.Time;
    }

    /// <summary>The required fields of a new entry.</summary>
    internal static IReadOnlyCollection<string> Required(EntryKind kind) => kind switch
    {
        EntryKind.LumpSum =>
        [
            EntryFields.CustomerId, EntryFields.ServiceId, EntryFields.LumpSum, EntryFields.Billable,
            EntryFields.TimeSince,
        ],
        EntryKind.LumpSumService =>
        [
            EntryFields.CustomerId, EntryFields.LumpSumServiceId, EntryFields.LumpSumServiceAmount,
            EntryFields.Billable, EntryFields.TimeSince,
        ],
        _ =>
        [
            EntryFields.CustomerId, EntryFields.ServiceId, EntryFields.Billable, EntryFields.TimeSince,
            EntryFields.TimeUntil,
        ],
    };

    /// <summary>Rejects fields that this type of entry does not have.</summary>
    internal static void RejectForeign(EntryKind kind, EntryInput input) =>
        RejectedRequest.ThrowIfAny(Reason.FieldOfAnotherType, input.Given.Where(field => IsForeign(kind, field)));

    private static bool IsForeign(EntryKind kind, string field) => field switch
    {
        EntryFields.ServiceId => kind == EntryKind.LumpSumService,
        EntryFields.LumpSum => kind != EntryKind.LumpSum,
        EntryFields.LumpSumServiceId or EntryFields.LumpSumServiceAmount => kind != EntryKind.LumpSumService,
        _ => kind != EntryKind.Time && OfTimeEntries.Contains(field),
    };
}
