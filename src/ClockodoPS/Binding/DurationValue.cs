using System;
using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text.RegularExpressions;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads a duration from a <see cref="TimeSpan"/>, <c>1:30</c> (hours and minutes), <c>1:30:15</c> or <c>PT1H30M</c>. A bare
/// number is an error: for PowerShell it would be ticks, for the service seconds, and for users hours.
/// </summary>
internal static class DurationValue
{
    private const string Kind = "a valid duration";
    private const string HowToWrite = "Write hours and minutes as 1:30, or PT1H30M, or give a TimeSpan.";

    private static readonly Regex Clock = new(
        @"^((?<days>[0-9]{1,5})\.)?(?<hours>[0-9]{1,5}):(?<minutes>[0-5][0-9])(:(?<seconds>[0-5][0-9])(\.0+)?)?\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex Iso = new(
        @"^P((?<days>[0-9]{1,5})D)?(T((?<hours>[0-9]{1,5})H)?((?<minutes>[0-9]{1,6})M)?((?<seconds>[0-9]{1,8})S)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <exception cref="FormatException">It is not a valid duration; the message says what to write.</exception>
    internal static TimeSpan From(object value)
    {
        object single = ScalarValue.From(value, Kind, HowToWrite);
        return single switch
        {
            TimeSpan duration => duration,
            string text => Parse(text),
            byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal =>
                throw new FormatException(
                    $"The bare number {Convert.ToString(single, CultureInfo.InvariantCulture)} could be hours, minutes or seconds. {HowToWrite}"),
            _ => FromProperties(single) ?? throw ScalarValue.Refuse(single, Kind, HowToWrite),
        };
    }

    /// <summary>A duration from JSON: ConvertTo-Json writes a TimeSpan as an object with its properties. Null: it is something else.</summary>
    internal static TimeSpan? FromProperties(object value) =>
        value is PSObject or IDictionary
        && RowProperties.Read(PSObject.AsPSObject(value)).Find(property => property.Name == nameof(TimeSpan.Ticks)).Value is IConvertible ticks and not string
            ? TimeSpan.FromTicks(ticks.ToInt64(CultureInfo.InvariantCulture))
            : null;

    private static TimeSpan Parse(string text)
    {
        string trimmed = text.Trim();
        Match match = Clock.Match(trimmed);
        if (!match.Success)
        {
            match = Iso.Match(trimmed);
        }

        // "P" and "PT" match the pattern but have no parts.
        if (!match.Success || trimmed.EndsWith("P", StringComparison.OrdinalIgnoreCase)
            || trimmed.EndsWith("T", StringComparison.OrdinalIgnoreCase))
        {
            throw new FormatException(
                decimal.TryParse(trimmed, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
                    ? $"The bare number {trimmed} could be hours, minutes or seconds. {HowToWrite}"
                    : $"{ScalarValue.Quote(text)} is not a valid duration. {HowToWrite}");
        }

        return new TimeSpan(Part(match, "days"), Part(match, "hours"), Part(match, "minutes"), Part(match, "seconds"));
    }

    private static int Part(Match match, string name) =>
        match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
}
