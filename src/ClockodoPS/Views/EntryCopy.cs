using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text;
using System.Text.Json;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>
/// Turns a deserialized entry, from a job or <c>Import-Clixml</c>, into an entry again: its properties are written as the
/// service writes them, and read as usual.
/// </summary>
internal static class EntryCopy
{
    private static readonly ILookup<string, string> WireNames = Entry.GetWireNames();

    internal static Entry Read(PSObject item)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (IGrouping<string, string> names in WireNames)
            {
                json.WritePropertyName(names.First());
                WriteValue(json, names.Key, item.Properties[names.Key]?.Value);
            }

            json.WriteEndObject();
        }

        return Entry.FromJson(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteValue(Utf8JsonWriter json, string property, object? value)
    {
        switch (value is PSObject wrapped ? wrapped.BaseObject : value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case DateTime time:
                json.WriteStringValue(time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                break;
            case TimeSpan duration:
                json.WriteNumberValue((long)duration.TotalSeconds);
                break;
            case string state when property == nameof(Entry.Type):
                json.WriteNumberValue(Number<EntryType>(state));
                break;
            case string state when property == nameof(Entry.Billable):
                json.WriteNumberValue(Number<BillableState>(state));
                break;
            case IConvertible number and not string:
                json.WriteNumberValue(number.ToDecimal(CultureInfo.InvariantCulture));
                break;
            case object text:
                json.WriteStringValue(text.ToString());
                break;
        }
    }

    // A state is serialized as its name, or as a number if it has none.
    private static int Number<T>(string state)
        where T : struct => Enum.TryParse(state, out T value) ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 0;
}
