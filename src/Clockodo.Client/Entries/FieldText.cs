using System;
using System.Globalization;

namespace Clockodo.Client.Entries;

/// <summary>Formats a value of an entry for messages, the same under every culture.</summary>
internal static class FieldText
{
    internal static string For(object? value) => value switch
    {
        null => "none",
        string text => Quote(text),
        DateTimeOffset time => FormatTime(time.LocalDateTime),
        DateTime time => FormatTime(time),
        TimeSpan duration => DurationText.For(duration),
        // An enumeration formats a number that has no name by the current culture, whatever it is told.
        Enum number when !Enum.IsDefined(number.GetType(), number) => For(Convert.ToInt64(number, CultureInfo.InvariantCulture)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    // Doubled as in PowerShell: otherwise a text could contain what looks like other fields.
    private static string Quote(string text) => $"\"{DisplayText.OneLine(text).Replace("\"", "\"\"")}\"";

    private static string FormatTime(DateTime time) =>
        time.ToString(time.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
