using System;

namespace Clockodo.Client.EntryJson;

/// <summary>Finds a field by its name on the wire: by length first, so that most names are compared once.</summary>
internal static class EntryFieldName
{
    internal static EntryField Find(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 => Match(name, "id"u8, EntryField.Id),
        4 => Match(name, "text"u8, EntryField.Text, "type"u8, EntryField.Type),
        6 => Match(name, "offset"u8, EntryField.Offset),
        7 => name[0] switch
        {
            (byte)'c' => Match(name, "clocked"u8, EntryField.Clocked),
            (byte)'l' => Match(name, "lumpsum"u8, EntryField.LumpSum),
            _ => Match(name, "revenue"u8, EntryField.Revenue),
        },
        8 => name[0] switch
        {
            (byte)'u' => Match(name, "users_id"u8, EntryField.UserId),
            (byte)'b' => Match(name, "billable"u8, EntryField.Billable),
            (byte)'t' => Match(name, "texts_id"u8, EntryField.TextId),
            _ => Match(name, "duration"u8, EntryField.Duration),
        },
        9 => Match(name, "test_data"u8, EntryField.TestData),
        10 => name[0] == (byte)'u'
            ? Match(name, "users_name"u8, EntryField.UserName)
            : Match(name, "time_since"u8, EntryField.TimeSince, "time_until"u8, EntryField.TimeUntil),
        11 => name[0] switch
        {
            (byte)'p' => Match(name, "projects_id"u8, EntryField.ProjectId),
            (byte)'s' => Match(name, "services_id"u8, EntryField.ServiceId),
            (byte)'t' => Match(name, "time_insert"u8, EntryField.TimeInsert),
            _ => Match(name, "hourly_rate"u8, EntryField.HourlyRate),
        },
        12 => Match(name, "customers_id"u8, EntryField.CustomerId),
        13 => Match(name, "projects_name"u8, EntryField.ProjectName, "services_name"u8, EntryField.ServiceName),
        14 => Match(name, "customers_name"u8, EntryField.CustomerName, "subprojects_id"u8, EntryField.SubprojectId),
        15 => Match(name, "clocked_offline"u8, EntryField.ClockedOffline),
        16 => Match(
            name, "time_last_change"u8, EntryField.TimeLastChange, "subprojects_name"u8, EntryField.SubprojectName),
        18 => Match(name, "time_clocked_since"u8, EntryField.TimeClockedSince),
        19 => Match(name, "lumpsum_services_id"u8, EntryField.LumpSumServiceId),
        22 => Match(name, "lumpsum_services_price"u8, EntryField.LumpSumServicePrice),
        23 => Match(name, "lumpsum_services_amount"u8, EntryField.LumpSumServiceAmount),
        // The older description of the API spells it without the last underscore.
        25 => Match(name, "time_last_change_worktime"u8, EntryField.TimeLastChangeWorkTime),
        26 => Match(name, "time_last_change_work_time"u8, EntryField.TimeLastChangeWorkTime),
        _ => EntryField.Unknown,
    };

    private static EntryField Match(ReadOnlySpan<byte> name, ReadOnlySpan<byte> candidate, EntryField field) =>
        name.SequenceEqual(candidate) ? field : EntryField.Unknown;

    private static EntryField Match(
        ReadOnlySpan<byte> name,
        ReadOnlySpan<byte> first,
        EntryField firstField,
        ReadOnlySpan<byte> second,
        EntryField secondField) =>
        name.SequenceEqual(first) ? firstField : Match(name, second, secondField);
}
