using System;
using System.Globalization;

namespace Clockodo.Client.Entries;

/// <summary>Writes a value of an entry for people, the same everywhere.</summary>
internal static class FieldText
{
    internal static string For(object? value) => value switch
    {
        null => "none",
        string text => $"\"{OneLine(text)}\"",
        DateTimeOffset time => FormatTime(time.LocalDateTime),
        DateTime time => FormatTime(time),
        TimeSpan duration => duration.ToString("c", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string OneLine(string text) =>
        text.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private static string FormatTime(DateTime time) =>
        time.ToString(time.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
