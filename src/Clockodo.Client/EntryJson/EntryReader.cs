using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Clockodo.Client.Entries;
using Clockodo.Client.Json;

namespace Clockodo.Client.EntryJson;

/// <summary>
/// Reads entries of <c>v2/entries</c>. Unknown fields are passed over, unknown types and numbers kept; what an entry
/// cannot be without (its number, type, customer, co-worker, billable state and start) must be there.
/// One list's own: it shares strings between the entries it reads. Not for several threads at once.
/// </summary>
internal sealed class EntryReader : IPlainItemReader<Entry>
{
    private const uint Essential =
        (1u << (int)EntryField.Id) | (1u << (int)EntryField.Type) | (1u << (int)EntryField.CustomerId)
        | (1u << (int)EntryField.UserId) | (1u << (int)EntryField.Billable) | (1u << (int)EntryField.TimeSince);

    private readonly StringPool _names = new();
    private readonly StringPool _texts = new();
    private readonly PlainEntryReader _plain;

    internal EntryReader()
    {
        _plain = new PlainEntryReader(_names, _texts);
    }

    [MethodImpl(JitOptimized.Options)]
    public int ReadPlain(ReadOnlySpan<byte> bytes, out Entry? item)
    {
        int length = _plain.Read(bytes, out EntryValues columns, out ulong found);
        bool isComplete = (found & Essential) == Essential;
        item = length > 0 && isComplete ? Entry.Create(columns) : null;
        return isComplete ? length : 0;
    }

    public bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out Entry? item)
    {
        item = null;
        EntryValues columns = default;
        uint missing = Essential;
        while (true)
        {
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType == JsonTokenType.EndObject)
            {
                break;
            }

            EntryField field = EntryFieldName.Find(reader.ValueSpan);
            if (!reader.Read())
            {
                return false;
            }

            if (field == EntryField.Unknown)
            {
                if (!reader.TrySkip())
                {
                    return false;
                }

                continue;
            }

            ReadValue(ref reader, field, ref columns);

            // Fields from 32 on are none of the essential ones; their bit must not wrap round to one that is.
            if ((int)field < 32)
            {
                missing &= ~(1u << (int)field);
            }
        }

        if (missing != 0)
        {
            throw new JsonException($"An entry has no {NameOfFirst(missing)}.");
        }

        item = Entry.Create(columns);
        return true;
    }

    private void ReadValue(ref Utf8JsonReader reader, EntryField field, ref EntryValues columns)
    {
        switch (field)
        {
            case EntryField.Id:
                columns.Id = ReadId(ref reader, "id");
                break;
            case EntryField.Type:
                columns.Type = JsonValue.ReadSmallInteger(ref reader, "type");
                break;
            case EntryField.CustomerId:
                columns.CustomerId = ReadId(ref reader, "customers_id");
                break;
            case EntryField.ProjectId:
                columns.ProjectId = JsonValue.ReadInteger(ref reader, "projects_id");
                break;
            case EntryField.SubprojectId:
                columns.SubprojectId = JsonValue.ReadInteger(ref reader, "subprojects_id");
                break;
            case EntryField.UserId:
                columns.UserId = ReadId(ref reader, "users_id");
                break;
            case EntryField.ServiceId:
                columns.ServiceId = JsonValue.ReadInteger(ref reader, "services_id");
                break;
            case EntryField.LumpSumServiceId:
                columns.LumpSumServiceId = JsonValue.ReadInteger(ref reader, "lumpsum_services_id");
                break;
            case EntryField.Billable:
                columns.Billable = JsonValue.ReadSmallInteger(ref reader, "billable");
                break;
            case EntryField.TextId:
                columns.TextId = JsonValue.ReadInteger(ref reader, "texts_id");
                break;
            case EntryField.Text:
                columns.Text = JsonValue.ReadText(ref reader, "text", _texts);
                break;
            case EntryField.TimeSince:
                columns.TimeSince = JsonValue.ReadTime(ref reader, "time_since");
                if (columns.TimeSince == 0)
                {
                    throw JsonValue.Unexpected("time_since", "a time");
                }

                break;
            case EntryField.TimeUntil:
                columns.TimeUntil = JsonValue.ReadTime(ref reader, "time_until");
                break;
            case EntryField.TimeClockedSince:
                columns.TimeClockedSince = JsonValue.ReadTime(ref reader, "time_clocked_since");
                break;
            case EntryField.TimeInsert:
                columns.TimeInsert = JsonValue.ReadTime(ref reader, "time_insert");
                break;
            case EntryField.TimeLastChange:
                columns.TimeLastChange = JsonValue.ReadTime(ref reader, "time_last_change");
                break;
            case EntryField.TimeLastChangeWorkTime:
                columns.TimeLastChangeWorkTime = JsonValue.ReadTime(ref reader, "time_last_change_work_time");
                break;
            case EntryField.Duration:
                columns.DurationSeconds = JsonValue.ReadSeconds(ref reader, "duration");
                break;
            case EntryField.Offset:
                columns.OffsetSeconds = JsonValue.ReadSeconds(ref reader, "offset");
                break;
            case EntryField.Clocked:
                columns.Clocked = JsonValue.ReadBoolean(ref reader, "clocked");
                break;
            case EntryField.ClockedOffline:
                columns.ClockedOffline = JsonValue.ReadBoolean(ref reader, "clocked_offline");
                break;
            case EntryField.TestData:
                columns.TestData = JsonValue.ReadBoolean(ref reader, "test_data");
                break;
            default:
                ReadEnhancement(ref reader, field, ref columns);
                break;
        }
    }

    // What depends on rights, on the type, or on the list being enhanced.
    private void ReadEnhancement(ref Utf8JsonReader reader, EntryField field, ref EntryValues columns)
    {
        switch (field)
        {
            case EntryField.HourlyRate:
                columns.HourlyRate = JsonValue.ReadDecimal(ref reader, "hourly_rate");
                break;
            case EntryField.LumpSum:
                columns.LumpSum = JsonValue.ReadDecimal(ref reader, "lumpsum");
                break;
            case EntryField.LumpSumServiceAmount:
                columns.LumpSumServiceAmount = JsonValue.ReadDecimal(ref reader, "lumpsum_services_amount");
                break;
            case EntryField.LumpSumServicePrice:
                columns.LumpSumServicePrice = JsonValue.ReadDecimal(ref reader, "lumpsum_services_price");
                break;
            case EntryField.Revenue:
                columns.Revenue = JsonValue.ReadDecimal(ref reader, "revenue");
                break;
            case EntryField.CustomerName:
                columns.CustomerName = JsonValue.ReadText(ref reader, "customers_name", _names);
                break;
            case EntryField.ProjectName:
                columns.ProjectName = JsonValue.ReadText(ref reader, "projects_name", _names);
                break;
            case EntryField.SubprojectName:
                columns.SubprojectName = JsonValue.ReadText(ref reader, "subprojects_name", _names);
                break;
            case EntryField.UserName:
                columns.UserName = JsonValue.ReadText(ref reader, "users_name", _names);
                break;
            case EntryField.ServiceName:
                columns.ServiceName = JsonValue.ReadText(ref reader, "services_name", _names);
                break;
        }
    }

    private static long ReadId(ref Utf8JsonReader reader, string name) =>
        JsonValue.ReadInteger(ref reader, name) ?? throw JsonValue.Unexpected(name, "an integer");

    private static EntryField NameOfFirst(uint missing)
    {
        int field = 0;
        while ((missing & (1u << field)) == 0)
        {
            field++;
        }

        return (EntryField)field;
    }
}
