using System;
using System.Management.Automation;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>
/// Reads an entry from a deserialized copy, for example from a job or <c>Import-Clixml</c>. PowerShell shows such a copy with
/// the views of an entry, but it is only a property bag.
/// </summary>
internal static class EntryCopy
{
    internal static Entry Read(PSObject item) => Entry.Create(new EntryValues
    {
        Id = Value<long>(item, "Id"),
        Type = (int)State<EntryType>(item, "Type"),
        CustomerId = Value<long>(item, "CustomerId"),
        ProjectId = Value<long?>(item, "ProjectId"),
        SubprojectId = Value<long?>(item, "SubprojectId"),
        UserId = Value<long>(item, "UserId"),
        ServiceId = Value<long?>(item, "ServiceId"),
        LumpSumServiceId = Value<long?>(item, "LumpSumServiceId"),
        Billable = (int)State<BillableState>(item, "Billable"),
        Text = Value<string?>(item, "Text"),
        TimeSince = Ticks(item, "TimeSince"),
        TimeUntil = Ticks(item, "TimeUntil"),
        TimeInsert = Ticks(item, "TimeInsert"),
        TimeLastChange = Ticks(item, "TimeLastChange"),
        DurationSeconds = Seconds(item, "Duration"),
        OffsetSeconds = Seconds(item, "Offset"),
        Clocked = Value<bool?>(item, "Clocked"),
        ClockedOffline = Value<bool?>(item, "ClockedOffline"),
        TestData = Value<bool?>(item, "TestData"),
        HourlyRate = Value<decimal?>(item, "HourlyRate"),
        LumpSum = Value<decimal?>(item, "LumpSum"),
        LumpSumServiceAmount = Value<decimal?>(item, "LumpSumServiceAmount"),
        LumpSumServicePrice = Value<decimal?>(item, "LumpSumServicePrice"),
        Revenue = Value<decimal?>(item, "Revenue"),
        CustomerName = Value<string?>(item, "CustomerName"),
        ProjectName = Value<string?>(item, "ProjectName"),
        SubprojectName = Value<string?>(item, "SubprojectName"),
        UserName = Value<string?>(item, "UserName"),
        ServiceName = Value<string?>(item, "ServiceName"),
    });

    // Keeps null: PowerShell would convert it to an empty string.
    private static T? Value<T>(PSObject item, string property) =>
        item.Properties[property]?.Value is object value ? LanguagePrimitives.ConvertTo<T>(value) : default;

    // A state is serialized as its name, or as a number if it has no name.
    private static T State<T>(PSObject item, string property)
        where T : struct =>
        Enum.TryParse(Value<string>(item, property), out T state) ? state : default;

    private static long Ticks(PSObject item, string property) =>
        Value<DateTime?>(item, property) is DateTime time ? time.ToUniversalTime().Ticks : 0;

    private static long? Seconds(PSObject item, string property) =>
        Value<TimeSpan?>(item, property) is TimeSpan time ? (long)time.TotalSeconds : null;
}
