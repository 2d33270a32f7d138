using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clockodo.Client.Entries;

namespace ClockodoPS.Output;

/// <summary>Says what is going to be written: <c>Billable: Billed, Text: "Migration"</c>.</summary>
internal static class ContentWords
{
    internal static string Of(EntryContent content) => string.Join(", ", Parts(content));

    internal static string Of(object value) => value switch
    {
        string text => $"\"{text}\"",
        DateTimeOffset time => time.LocalDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static IEnumerable<string> Parts(EntryContent content) =>
        from field in WritableField.All
        let value = field.ValueIn(content)
        where value is not null
        select $"{field.Name}: {Of(value)}";
}
