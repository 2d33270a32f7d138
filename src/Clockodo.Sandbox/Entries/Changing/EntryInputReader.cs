using System.Collections.Generic;
using System.Text.Json;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>
/// Reads the body of a POST or PUT of an entry. It may be stricter than the real service: it rejects nulls and numbers in
/// quotes, so that tests detect a client that sends them.
/// </summary>
internal static class EntryInputReader
{
    internal static EntryInput Read(SandboxCall call, IReadOnlyCollection<string> known) =>
        JsonObjectReader.Read(call, known, static names => new EntryInput(names), Take);

    private static bool Take(EntryInput input, JsonProperty property)
    {
        var value = property.Value;
        return property.Name switch
        {
            EntryFields.CustomerId => (input.CustomerId = JsonValues.ReadCount(value)) is not null,
            EntryFields.ProjectId => (input.ProjectId = JsonValues.ReadCount(value)) is not null,
            EntryFields.SubprojectId => (input.SubprojectId = JsonValues.ReadCount(value)) is not null,
            EntryFields.ServiceId => (input.ServiceId = JsonValues.ReadCount(value)) is not null,
            EntryFields.LumpSumServiceId => (input.LumpSumServiceId = JsonValues.ReadCount(value)) is not null,
            EntryFields.UserId => (input.UserId = JsonValues.ReadCount(value)) is not null,
            EntryFields.Billable => (input.Billable = JsonValues.ReadBillable(value)) is not null,
            EntryFields.Text => (input.Text = JsonValues.ReadText(value)) is not null,
            EntryFields.TimeSince => (input.TimeSince = JsonValues.ReadTime(value)) is not null,
            EntryFields.TimeUntil => (input.TimeUntil = JsonValues.ReadTime(value)) is not null,
            EntryFields.TimeClockedSince => (input.TimeClockedSince = JsonValues.ReadTime(value)) is not null,
            EntryFields.ClockedOffline => (input.ClockedOffline = JsonValues.ReadFlag(value)) is not null,
            EntryFields.Duration => (input.Duration = JsonValues.ReadCount(value)) is not null,
            EntryFields.HourlyRate => (input.HourlyRate = JsonValues.ReadAmount(value)) is not null,
            EntryFields.LumpSum => (input.LumpSum = JsonValues.ReadAmount(value)) is not null,
            EntryFields.LumpSumServiceAmount =>
                (input.LumpSumServiceAmount = JsonValues.ReadAmount(value)) is not null,
            _ => false,
        };
    }
}
