using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ClockodoPS.Requests;

/// <summary>Reads texts and names of JSON, also if they have half of a surrogate pair: a service may cut a text in an emoji.</summary>
internal static class JsonText
{
    private static readonly Regex Time = new(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant);

    internal static string Read(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(text.GetRawText());
        }
    }

    internal static string ReadName(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            // The text of a property begins with its name.
            return Unescape(property.ToString());
        }
    }

    /// <summary>A text that is exactly a date and a time with an offset, as a local time; null: it is another text.</summary>
    internal static DateTime? FindTime(string text) =>
        Time.IsMatch(text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTimeOffset time)
            ? time.LocalDateTime
            : null;

    // From the first quote to the next one that is not escaped.
    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int index = 1; raw[index] != '"'; index++)
        {
            if (raw[index] != '\\')
            {
                text.Append(raw[index]);
                continue;
            }

            char escape = raw[++index];
            text.Append(escape switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)Convert.ToUInt16(raw.Substring(index + 1, 4), 16),
                _ => escape,
            });
            index += escape == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
