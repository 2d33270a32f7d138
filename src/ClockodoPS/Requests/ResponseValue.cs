using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;

namespace ClockodoPS.Requests;

/// <summary>
/// Converts JSON to what PowerShell works with: custom objects with the names of the wire, in their order; arrays; numbers without
/// loss; text. An object whose names a custom object cannot have becomes a dictionary.
/// </summary>
/// <param name="timesAsDateTime">Whether text that is exactly a date and a time becomes a local DateTime.</param>
internal sealed class ResponseValue(bool timesAsDateTime)
{
    // Names of members that every object in PowerShell has.
    private static readonly HashSet<string> Reserved =
        new(["psobject", "psbase", "psadapted", "psextended", "pstypenames"], StringComparer.OrdinalIgnoreCase);

    internal object? From(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => FromObject(value),
        JsonValueKind.Array => value.EnumerateArray().Select(From).ToArray(),
        JsonValueKind.String => FromText(JsonText.Read(value)),
        JsonValueKind.Number => NumberLiteral.Read(value.GetRawText()),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private object FromText(string text) => timesAsDateTime && JsonText.FindTime(text) is DateTime time ? time : text;

    // A name that comes twice has its last value, as in other readers of JSON.
    private object FromObject(JsonElement value)
    {
        var properties = new OrderedDictionary(StringComparer.Ordinal);
        foreach (JsonProperty property in value.EnumerateObject())
        {
            properties[JsonText.ReadName(property)] = From(property.Value);
        }

        List<string> names = [.. properties.Keys.Cast<string>()];
        bool canBeProperties = names.TrueForAll(name => name.Length > 0 && !Reserved.Contains(name))
            && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == names.Count;
        if (!canBeProperties)
        {
            return properties;
        }

        var result = new PSObject();
        names.ForEach(name => result.Properties.Add(new PSNoteProperty(name, properties[name]), preValidated: true));
        return result;
    }
}
