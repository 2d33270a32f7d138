using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Numerics;
using System.Text.RegularExpressions;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.References;

namespace ClockodoPS.Requests;

/// <summary>
/// Reads a single value for the query or the body of a request, in one meaning or not at all: a text, a number, a Boolean, a time as
/// the service writes it, or the ID of an object.
/// </summary>
internal static class WireValue
{
    private const string HowToWrite = "Give text, a number, $true or $false, a DateTime, or an object of the module, which stands for its ID.";

    private static readonly Regex Date = new("(^|_)date(_|$)|^deadline$", RegexOptions.CultureInvariant);

    private static readonly Regex IdName = new("^(.+?)s?_ids?$", RegexOptions.CultureInvariant);

    /// <param name="name">The name of the parameter or the property, for messages and for objects: <c>filter[users_id]</c>.</param>
    /// <param name="value">A single value, unwrapped.</param>
    /// <returns>A string, a Boolean, a long, a BigInteger, a decimal or a double.</returns>
    /// <exception cref="FormatException">It is none of these; the message says what to write.</exception>
    internal static object From(string name, object value) => value switch
    {
        string text => ScalarValue.Decoded(text),
        char character => ScalarValue.Decoded(character.ToString()),
        bool flag => flag,
        SwitchParameter flag => flag.IsPresent,
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong number => NumberLiteral.Read(number.ToString(CultureInfo.InvariantCulture)),
        BigInteger or decimal => value,
        double number when !double.IsNaN(number) && !double.IsInfinity(number) =>
            NumberLiteral.Read(number.ToString("R", CultureInfo.InvariantCulture)),
        float number when !float.IsNaN(number) && !float.IsInfinity(number) =>
            NumberLiteral.Read(number.ToString("R", CultureInfo.InvariantCulture)),
        DateTime or DateTimeOffset => FromTime(name, value),
#if NET
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
#endif
        BillableState or BillableFilter or EntryType => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        Enum => throw Refuse(name, value, "Write its value as the service has it, as a number or as text."),
        TimeSpan => throw Refuse(name, value, "The service has seconds or hours, depending on the field. Give a number: .TotalSeconds or .TotalHours."),
        _ => FromObject(name, value),
    };

    /// <summary>The error for a value that cannot be sent.</summary>
    internal static FormatException Refuse(string name, object value, string howToWrite = HowToWrite)
    {
        FormatException problem = ScalarValue.Refuse(value, "a value that can be sent", howToWrite);
        return new FormatException($"'{name}': {problem.Message}", problem);
    }

    // Midnight of a day is another day in UTC.
    private static string FromTime(string name, object value)
    {
        string last = LastOf(name);
        return Date.IsMatch(last)
            ? throw Refuse(name, value, $"'{last}' is a date without a time. Write it as text, '2026-11-02', or give a DateOnly.")
            : TimeValue.From(value, BareDate.Rejected).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    // For a parameter of users, the ID of the user; of an entry, that of its user.
    private static long FromObject(string name, object value)
    {
        if (ReferenceValue.NounOf(PSObject.AsPSObject(value)) is not string own)
        {
            throw Refuse(name, value);
        }

        Match id = IdName.Match(LastOf(name));
        string subject = id.Success ? id.Groups[1].Value.Replace("_", "") : "";
        Noun? noun = Noun.All.FirstOrDefault(candidate => candidate.Name.Equals(subject, StringComparison.OrdinalIgnoreCase));
        try
        {
            return ReferenceValue.IdFrom(value, noun?.Name ?? own);
        }
        catch (FormatException problem)
        {
            throw new FormatException($"'{name}': {problem.Message}", problem);
        }
    }

    // filter[users_id] is users_id, and ids[] is ids.
    private static string LastOf(string name) => name.Split(['[', ']'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
}
