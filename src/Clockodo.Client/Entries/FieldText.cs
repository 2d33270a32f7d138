using System;
using System.Globalization;
using System.Linq;

namespace Clockodo.Client.Entries;

/// <summary>Formats a value of an entry for messages, the same under every culture.</summary>
internal static class FieldText
{
    internal static string For(object? value) => value switch
    {
        null => "none",
        string text => $"\"{OneLine(text)}\"",
        DateTimeOffset time => FormatTime(time.LocalDateTime),
        DateTime time => FormatTime(time),
        TimeSpan duration => duration.ToString("c", CultureInfo.InvariantCulture),
        // An enumeration formats a number that has no name by the current culture, whatever it is told.
        Enum number when !Enum.IsDefined(number.GetType(), number) => For(Convert.ToInt64(number, CultureInfo.InvariantCulture)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    // Control characters of a text that others wrote would change the reader's terminal.
    private static string OneLine(string text) => text.Any(char.IsControl)
        ? new string([.. text.Replace("\r\n", " ").Select(character => char.IsControl(character) ? ' ' : character)])
        : text;

    private static string FormatTime(DateTime time) =>
        time.ToString(time.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
