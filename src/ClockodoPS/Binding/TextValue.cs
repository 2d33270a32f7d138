using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads text. A number, a date and so on are written the same under every culture; strings of a list are lines. Anything else
/// is an error: PowerShell itself would write the code of a script block, or <c>System.Object[]</c>.
/// </summary>
internal static class TextValue
{
    private const string Kind = "a valid text";
    private const string HowToWrite = "Write text in quotes.";

    /// <summary>Text, or a list of strings as lines.</summary>
    /// <exception cref="FormatException">It is not text; the message says what to write.</exception>
    internal static string From(object value) =>
        ScalarValue.Elements(ScalarValue.Unwrap(value)) is { Count: > 1 } elements
        && elements.ConvertAll(ScalarValue.Unwrap) is List<object?> lines && lines.TrueForAll(line => line is string)
            ? string.Join("\n", lines.Select(line => SingleFrom(line!)))
            : SingleFrom(value);

    /// <summary>Text, but not a list of several.</summary>
    /// <exception cref="FormatException">It is not text; the message says what to write.</exception>
    internal static string SingleFrom(object value)
    {
        object single = ScalarValue.From(value, Kind, HowToWrite);
        return single switch
        {
            string text => text,
            bool flag => flag.ToString(),
            DateTime { Kind: DateTimeKind.Utc } time => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
#if NET
            DateOnly or TimeOnly => string.Format(CultureInfo.InvariantCulture, "{0:O}", single),
#endif
            Version version => version.ToString(),
            Uri address => address.OriginalString,
            IFormattable formattable and not PSObject => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ when single.GetType().FullName == "System.Management.Automation.SemanticVersion" => single.ToString()!,
            _ => throw ScalarValue.Refuse(single, Kind, HowToWrite),
        };
    }
}
