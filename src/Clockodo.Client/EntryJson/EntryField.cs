using System.Collections.Generic;
using System.Linq;
using System.Text;
using Clockodo.Client.Entries;
using Clockodo.Client.Json;

namespace Clockodo.Client.EntryJson;

/// <summary>
/// A field of an entry on the wire. <see cref="All"/> is the one list of them: what is not in it is skipped.
/// </summary>
internal sealed class EntryField
{
    private EntryField(string property, string wireName, FieldReader read, bool isRequired = false)
    {
        Property = property;
        WireName = wireName;
        Key = Encoding.ASCII.GetBytes($"\"{wireName}\":");
        Read = read;
        IsRequired = isRequired;
    }

    /// <summary>Reads a value into its place. False: incomplete or invalid.</summary>
    internal delegate bool FieldReader(ref JsonScanner scanner, ref EntryValues values);

    internal static EntryField Unknown { get; } = new("", "", (ref scanner, ref _) => scanner.SkipValue());

    internal static IReadOnlyList<EntryField> All { get; } = Number(
    [
        Unknown,
        new(nameof(Entry.Id), "id", (ref scanner, ref values) => scanner.ReadId(out values.Id), isRequired: true),
        new(nameof(Entry.Type), "type", (ref scanner, ref values) => scanner.ReadSmallInteger(out values.Type), isRequired: true),
        new(nameof(Entry.CustomerId), "customers_id", (ref scanner, ref values) => scanner.ReadId(out values.CustomerId), isRequired: true),
        new(nameof(Entry.ProjectId), "projects_id", (ref scanner, ref values) => scanner.ReadInteger(out values.ProjectId)),
        new(nameof(Entry.SubprojectId), "subprojects_id", (ref scanner, ref values) => scanner.ReadInteger(out values.SubprojectId)),
        new(nameof(Entry.UserId), "users_id", (ref scanner, ref values) => scanner.ReadId(out values.UserId), isRequired: true),
        new(nameof(Entry.ServiceId), "services_id", (ref scanner, ref values) => scanner.ReadInteger(out values.ServiceId)),
        new(nameof(Entry.LumpSumServiceId), "lumpsum_services_id", (ref scanner, ref values) => scanner.ReadInteger(out values.LumpSumServiceId)),
        new(nameof(Entry.Billable), "billable", (ref scanner, ref values) => scanner.ReadSmallInteger(out values.Billable), isRequired: true),
        new(nameof(Entry.TextId), "texts_id", (ref scanner, ref values) => scanner.ReadInteger(out values.TextId)),
        new(nameof(Entry.Text), "text", (ref scanner, ref values) => scanner.ReadText(out values.Text)),
        new(nameof(Entry.TimeSince), "time_since", (ref scanner, ref values) => scanner.ReadRequiredTime(out values.TimeSince), isRequired: true),
        new(nameof(Entry.TimeUntil), "time_until", (ref scanner, ref values) => scanner.ReadTime(out values.TimeUntil)),
        new(nameof(Entry.TimeClockedSince), "time_clocked_since", (ref scanner, ref values) => scanner.ReadTime(out values.TimeClockedSince)),
        new(nameof(Entry.TimeInsert), "time_insert", (ref scanner, ref values) => scanner.ReadTime(out values.TimeInsert)),
        new(nameof(Entry.TimeLastChange), "time_last_change", (ref scanner, ref values) => scanner.ReadTime(out values.TimeLastChange)),
        new(nameof(Entry.TimeLastChangeWorkTime), "time_last_change_work_time", (ref scanner, ref values) => scanner.ReadTime(out values.TimeLastChangeWorkTime)),
        // The older description of the API spells it without the last underscore.
        new(nameof(Entry.TimeLastChangeWorkTime), "time_last_change_worktime", (ref scanner, ref values) => scanner.ReadTime(out values.TimeLastChangeWorkTime)),
        new(nameof(Entry.Duration), "duration", (ref scanner, ref values) => scanner.ReadSeconds(out values.DurationSeconds)),
        new(nameof(Entry.Offset), "offset", (ref scanner, ref values) => scanner.ReadSeconds(out values.OffsetSeconds)),
        new(nameof(Entry.Clocked), "clocked", (ref scanner, ref values) => scanner.ReadBoolean(out values.Clocked)),
        new(nameof(Entry.ClockedOffline), "clocked_offline", (ref scanner, ref values) => scanner.ReadBoolean(out values.ClockedOffline)),
        new(nameof(Entry.TestData), "test_data", (ref scanner, ref values) => scanner.ReadBoolean(out values.TestData)),
        new(nameof(Entry.HourlyRate), "hourly_rate", (ref scanner, ref values) => scanner.ReadDecimal(out values.HourlyRate)),
        new(nameof(Entry.LumpSum), "lumpsum", (ref scanner, ref values) => scanner.ReadDecimal(out values.LumpSum)),
        new(nameof(Entry.LumpSumServiceAmount), "lumpsum_services_amount", (ref scanner, ref values) => scanner.ReadDecimal(out values.LumpSumServiceAmount)),
        new(nameof(Entry.LumpSumServicePrice), "lumpsum_services_price", (ref scanner, ref values) => scanner.ReadDecimal(out values.LumpSumServicePrice)),
        new(nameof(Entry.Revenue), "revenue", (ref scanner, ref values) => scanner.ReadDecimal(out values.Revenue)),
        new(nameof(Entry.CustomerName), "customers_name", (ref scanner, ref values) => scanner.ReadName(out values.CustomerName)),
        new(nameof(Entry.ProjectName), "projects_name", (ref scanner, ref values) => scanner.ReadName(out values.ProjectName)),
        new(nameof(Entry.SubprojectName), "subprojects_name", (ref scanner, ref values) => scanner.ReadName(out values.SubprojectName)),
        new(nameof(Entry.UserName), "users_name", (ref scanner, ref values) => scanner.ReadName(out values.UserName)),
        new(nameof(Entry.ServiceName), "services_name", (ref scanner, ref values) => scanner.ReadName(out values.ServiceName)),
    ]);

    /// <summary>The fields that every entry has, a bit for each.</summary>
    internal static ulong Required { get; } =
        All.Where(field => field.IsRequired).Aggregate(0ul, (bits, field) => bits | field.Bit);

    /// <summary>The property of <see cref="Entry"/>.</summary>
    internal string Property { get; }

    internal string WireName { get; }

    /// <summary>The name as compact JSON has it, with quotes and colon.</summary>
    internal byte[] Key { get; }

    internal FieldReader Read { get; }

    internal int Index { get; private set; }

    internal ulong Bit => 1ul << Index;

    private bool IsRequired { get; }

    private static EntryField[] Number(EntryField[] fields)
    {
        for (int index = 0; index < fields.Length; index++)
        {
            fields[index].Index = index;
        }

        return fields;
    }
}
