using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;
using Clockodo.Client.Json;

namespace Clockodo.Client.EntryJson;

/// <summary>
/// A field of an entry on the wire. <see cref="All"/> is the one list of them: what is not in it is skipped.
/// </summary>
internal sealed class EntryField
{
    private EntryField(string wireName, FieldReader read, bool isRequired = false)
    {
        WireName = wireName;
        Read = read;
        IsRequired = isRequired;
    }

    /// <summary>Reads a value into its place. False: incomplete or invalid.</summary>
    internal delegate bool FieldReader(ref JsonScanner scanner, ref EntryValues values);

    internal static EntryField Unknown { get; } = new("", (ref scanner, ref _) => scanner.SkipValue());

    internal static IReadOnlyList<EntryField> All { get; } = Number(
    [
        Unknown,
        new("id", (ref scanner, ref values) => scanner.ReadId(out values.Id), isRequired: true),
        new("type", (ref scanner, ref values) => scanner.ReadSmallInteger(out values.Type), isRequired: true),
        new("customers_id", (ref scanner, ref values) => scanner.ReadId(out values.CustomerId), isRequired: true),
        new("projects_id", (ref scanner, ref values) => scanner.ReadInteger(out values.ProjectId)),
        new("subprojects_id", (ref scanner, ref values) => scanner.ReadInteger(out values.SubprojectId)),
        new("users_id", (ref scanner, ref values) => scanner.ReadId(out values.UserId), isRequired: true),
        new("services_id", (ref scanner, ref values) => scanner.ReadInteger(out values.ServiceId)),
        new("lumpsum_services_id", (ref scanner, ref values) => scanner.ReadInteger(out values.LumpSumServiceId)),
        new("billable", (ref scanner, ref values) => scanner.ReadSmallInteger(out values.Billable), isRequired: true),
        new("texts_id", (ref scanner, ref values) => scanner.ReadInteger(out values.TextId)),
        new("text", (ref scanner, ref values) => scanner.ReadText(out values.Text)),
        new("time_since", (ref scanner, ref values) => scanner.ReadRequiredTime(out values.TimeSince), isRequired: true),
        new("time_until", (ref scanner, ref values) => scanner.ReadTime(out values.TimeUntil)),
        new("time_clocked_since", (ref scanner, ref values) => scanner.ReadTime(out values.TimeClockedSince)),
        new("time_insert", (ref scanner, ref values) => scanner.ReadTime(out values.TimeInsert)),
        new("time_last_change", (ref scanner, ref values) => scanner.ReadTime(out values.TimeLastChange)),
        new("time_last_change_work_time", (ref scanner, ref values) => scanner.ReadTime(out values.TimeLastChangeWorkTime)),
        // The older description of the API spells it without the last underscore.
        new("time_last_change_worktime", (ref scanner, ref values) => scanner.ReadTime(out values.TimeLastChangeWorkTime)),
        new("duration", (ref scanner, ref values) => scanner.ReadSeconds(out values.DurationSeconds)),
        new("offset", (ref scanner, ref values) => scanner.ReadSeconds(out values.OffsetSeconds)),
        new("clocked", (ref scanner, ref values) => scanner.ReadBoolean(out values.Clocked)),
        new("clocked_offline", (ref scanner, ref values) => scanner.ReadBoolean(out values.ClockedOffline)),
        new("test_data", (ref scanner, ref values) => scanner.ReadBoolean(out values.TestData)),
        new("hourly_rate", (ref scanner, ref values) => scanner.ReadDecimal(out values.HourlyRate)),
        new("lumpsum", (ref scanner, ref values) => scanner.ReadDecimal(out values.LumpSum)),
        new("lumpsum_services_amount", (ref scanner, ref values) => scanner.ReadDecimal(out values.LumpSumServiceAmount)),
        new("lumpsum_services_price", (ref scanner, ref values) => scanner.ReadDecimal(out values.LumpSumServicePrice)),
        new("revenue", (ref scanner, ref values) => scanner.ReadDecimal(out values.Revenue)),
        new("customers_name", (ref scanner, ref values) => scanner.ReadName(out values.CustomerName)),
        new("projects_name", (ref scanner, ref values) => scanner.ReadName(out values.ProjectName)),
        new("subprojects_name", (ref scanner, ref values) => scanner.ReadName(out values.SubprojectName)),
        new("users_name", (ref scanner, ref values) => scanner.ReadName(out values.UserName)),
        new("services_name", (ref scanner, ref values) => scanner.ReadName(out values.ServiceName)),
    ]);

    /// <summary>The fields that every entry has, a bit for each.</summary>
    internal static ulong Required { get; } =
        All.Where(field => field.IsRequired).Aggregate(0ul, (bits, field) => bits | field.Bit);

    internal string WireName { get; }

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
