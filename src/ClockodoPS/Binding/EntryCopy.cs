using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text;
using System.Text.Json;
using Clockodo.Client;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>
/// Turns a copy of an entry into an entry again: a deserialized one, from a job, a remote session or <c>Import-Clixml</c>, or
/// one that went through JSON. Its properties are written as the service writes them, and read as usual.
/// </summary>
internal static class EntryCopy
{
    private const string DeserializedPrefix = "Deserialized.Clockodo.Client.Entries.";
    private const string SelectedPrefix = "Selected.";

    private static readonly ILookup<string, string> WireNames = Entry.GetWireNames();

    /// <summary>
    /// The entry; null if the object is not a copy. A row of a CSV file and what Select-Object emits are not copies, even with
    /// all columns: somebody may have changed them.
    /// </summary>
    internal static Entry? Find(PSObject item)
    {
        bool isDeserialized = IsDeserialized(item);
        if (!isDeserialized
            && (item.BaseObject is not (PSCustomObject or IDictionary)
                || item.TypeNames.Any(name => name.StartsWith(SelectedPrefix, StringComparison.Ordinal))))
        {
            return null;
        }

        Dictionary<string, object?> properties = Properties(item);
        bool isFromJson = WireNames.All(names => properties.ContainsKey(names.Key)) && properties["Id"] is not string;
        return isDeserialized || isFromJson ? TryRead(properties) : null;
    }

    /// <summary>The entry of a deserialized object.</summary>
    internal static Entry Read(PSObject item) => Read(Properties(item));

    private static bool IsDeserialized(PSObject item) =>
        item.TypeNames.Any(name => name.StartsWith(DeserializedPrefix, StringComparison.Ordinal));

    private static Dictionary<string, object?> Properties(PSObject item)
    {
        Dictionary<string, object?> properties = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, object? value) in RowProperties.Read(item))
        {
            properties[name] = value;
        }

        return properties;
    }

    private static Entry? TryRead(Dictionary<string, object?> properties)
    {
        try
        {
            return Read(properties);
        }
        catch (ClockodoException)
        {
            return null;
        }
    }

    private static Entry Read(Dictionary<string, object?> properties)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (IGrouping<string, string> names in WireNames)
            {
                properties.TryGetValue(names.Key, out object? value);
                json.WritePropertyName(names.First());
                WriteValue(json, names.Key, value);
            }

            json.WriteEndObject();
        }

        return Entry.FromJson(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteValue(Utf8JsonWriter json, string property, object? value)
    {
        switch (value)
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
            case string text when IsDuration(property) && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan duration):
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
            case object ticked when IsDuration(property) && DurationValue.FromProperties(ticked) is TimeSpan duration:
                json.WriteNumberValue((long)duration.TotalSeconds);
                break;
            case object text:
                json.WriteStringValue(text.ToString());
                break;
        }
    }

    private static bool IsDuration(string property) => property is nameof(Entry.Duration) or nameof(Entry.Offset);

    // A state is serialized as its name, or as a number if it has none.
    private static int Number<T>(string state)
        where T : struct => Enum.TryParse(state, ignoreCase: true, out T value)
            ? Convert.ToInt32(value, CultureInfo.InvariantCulture)
            : throw new ClockodoException(ClockodoErrorKind.Invalid, $"{ScalarValue.Quote(state)} is not a {typeof(T).Name}.");
}
