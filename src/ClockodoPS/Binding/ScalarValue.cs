using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Management.Automation.Language;
using System.Xml;

namespace ClockodoPS.Binding;

/// <summary>
/// Takes a single value out of what PowerShell hands over: without wrappers, and never from a list of several values. All
/// readers of values start here.
/// </summary>
internal static class ScalarValue
{
    private const int LongestQuote = 100;

    // A block could only be evaluated if the parameter had the type object, and help and completion no type.
    private const string HowToCompute =
        "It is not evaluated for each item. Write ForEach-Object { … } before the command, and the value in parentheses.";

    /// <summary>The value without a PSObject around it. The other forms of null are null as well.</summary>
    internal static object? Unwrap(object? value)
    {
        if (ReferenceEquals(value, AutomationNull.Value))
        {
            return null;
        }

        object? inner = value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
        return inner is DBNull or NullString ? null : inner;
    }

    /// <summary>Whether it is null in any form, or blank text.</summary>
    internal static bool IsEmpty(object? value) =>
        Unwrap(value) is not object inner || (inner is string text && string.IsNullOrWhiteSpace(text));

    /// <summary>
    /// The single value: a character is text, a switch is a boolean, and a list of one value is this value. An object, a
    /// hashtable or a script block is returned as it is.
    /// </summary>
    /// <param name="value">What was given.</param>
    /// <param name="kind">For the message: <c>a valid amount</c>.</param>
    /// <param name="howToWrite">For the message: a sentence.</param>
    /// <exception cref="FormatException">It is null, a list, or text that was decoded wrongly.</exception>
    internal static object From(object? value, string kind, string howToWrite)
    {
        object? given = Unwrap(value);
        object? single = given;
        if (Elements(given) is List<object?> elements)
        {
            single = elements.Count == 1 ? Unwrap(elements[0]) : null;
            if (single is null || Elements(single) is not null)
            {
                throw Refuse(given!, kind, howToWrite);
            }
        }

        return single switch
        {
            null => throw new FormatException($"An empty value is not {kind}. {howToWrite}"),
            string text => Decoded(text),
            char character => Decoded(character.ToString()),
            SwitchParameter flag => flag.IsPresent,
            _ => single,
        };
    }

    /// <summary>The elements of a list; null: it is not a list.</summary>
    internal static List<object?>? Elements(object? value) =>
        value is IEnumerable list and not (string or IDictionary or XmlNode) ? [.. list.Cast<object?>()] : null;

    /// <summary>The error for a value of the wrong kind: it says what was given and what to write.</summary>
    internal static FormatException Refuse(object value, string kind, string howToWrite) =>
        new($"{Describe(value)} is not {kind}. {(value is ScriptBlock ? HowToCompute : howToWrite)}");

    /// <summary>The text. In a file from Excel it is often ANSI; read as UTF-8, each umlaut is U+FFFD, and lost.</summary>
    /// <exception cref="FormatException">It was decoded wrongly; the message says how to read the file.</exception>
    internal static string Decoded(string text) => text.IndexOf('\uFFFD') < 0
        ? text
        : throw new FormatException(
            $"{Quote(text)} has a character that could not be decoded (U+FFFD): the file was read with the wrong encoding. Read it "
            + "with -Encoding; for an ANSI file from Excel: Import-Csv -Encoding ansi, in Windows PowerShell -Encoding Default.");

    /// <summary>Text for messages: the same under every culture, in quotes, and not too long.</summary>
    internal static string Quote(object value)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.Length > LongestQuote ? $"'{text[..LongestQuote]}…'" : $"'{text}'";
    }

    /// <summary>What was given, for messages.</summary>
    internal static string Describe(object value) => value switch
    {
        string => Quote(value),
        // PSObject itself is formattable.
        PSObject => "An object with properties",
        byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal or bool =>
            Convert.ToString(value, CultureInfo.InvariantCulture)!,
        DateTime or DateTimeOffset => string.Format(CultureInfo.InvariantCulture, "'{0:yyyy-MM-dd HH:mm:ss}' ({1})", value, value.GetType().Name),
        IFormattable => $"{Quote(value)} ({value.GetType().Name})",
        ScriptBlock => "A script block",
        IDictionary => "A hashtable",
        _ when Elements(value) is List<object?> { Count: 0 } => "An empty list",
        _ when Elements(value) is List<object?> { Count: > 1 } elements =>
            FormattableString.Invariant($"A list of {elements.Count} values (in PowerShell, a comma makes a list)"),
        _ when Elements(value) is not null => "A list that contains a list or nothing",
        _ => $"An object of type {value.GetType().Name}",
    };
}
