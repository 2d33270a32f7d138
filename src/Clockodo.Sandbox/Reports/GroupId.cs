using System;
using System.Globalization;
using System.Text.Json;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// The value of <c>group</c>. The documentation says text; the service writes text for most groups, and a number for a year
/// and for the 0 of entries without such an ID.
/// </summary>
internal readonly record struct GroupId(string Text, bool IsNumber)
{
    internal static GroupId None { get; } = Number(0);

    internal static GroupId Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), IsNumber: true);

    internal static GroupId Of(FormattableString text) => new(FormattableString.Invariant(text), IsNumber: false);

    internal static GroupId Of(long? id) => id is { } value ? Of($"{value}") : None;

    internal void Write(Utf8JsonWriter json, string name)
    {
        json.WritePropertyName(name);
        if (IsNumber)
        {
            json.WriteRawValue(Text);
        }
        else
        {
            json.WriteStringValue(Text);
        }
    }
}
