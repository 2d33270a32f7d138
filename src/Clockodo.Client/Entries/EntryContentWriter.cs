using System;
using System.Text.Json;
using Clockodo.Client.Http;
using Clockodo.Client.Json;

namespace Clockodo.Client.Entries;

/// <summary>Writes the JSON body of an addition or a change: the values that are not null, under the documented names.</summary>
internal static class EntryContentWriter
{
    internal static byte[] Write(EntryContent content) => JsonBody.Write(writer => WriteFields(writer, content));

    /// <summary>Writes the values into an object that has begun.</summary>
    internal static void WriteFields(Utf8JsonWriter writer, EntryContent content)
    {
        foreach (WritableField field in WritableField.All)
        {
            if (field.ValueIn(content) is object value)
            {
                writer.WritePropertyName(field.WireName);
                WriteValue(writer, value);
            }
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case long id:
                writer.WriteNumberValue(id);
                break;
            case decimal amount:
                writer.WriteNumberValue(amount);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case BillableState state:
                writer.WriteNumberValue((int)state);
                break;
            case DateTimeOffset time:
                writer.WriteStringValue(WireTime.Format(time));
                break;
            case TimeSpan duration:
                writer.WriteNumberValue((long)Math.Round(duration.TotalSeconds));
                break;
            default:
                throw new InvalidOperationException($"A {value.GetType().Name} cannot be written.");
        }
    }
}
