using System;
using System.Globalization;
using System.Management.Automation;

namespace ClockodoPS.References;

/// <summary>Takes the number of a customer, a project and so on from a number, or from an object that has one.</summary>
internal static class ReferenceValue
{
    /// <param name="value">A number, its text, or an object.</param>
    /// <param name="noun">What is referred to: <c>Customer</c>.</param>
    /// <exception cref="FormatException">There is no number in it; the message says what to write.</exception>
    internal static long From(object value, string noun)
    {
        object inner = value is PSObject wrapped ? wrapped.BaseObject : value;
        if (TryNumber(inner, out long id))
        {
            return id >= 0 ? id : throw new FormatException($"{id} is no number of {Words(noun)}.");
        }

        if (inner is string text)
        {
            throw new FormatException(
                $"'{text}' is no number of {Words(noun)}. Names are not looked up: write the number, for example 4711.");
        }

        // An entry has an Id of its own, so the property that names the thing goes first.
        PSObject item = PSObject.AsPSObject(value);
        object? number = Property(item, noun + "Id") ?? Property(item, "Id");
        return number is not null && TryNumber(number, out id) && id >= 0
            ? id
            : throw new FormatException($"'{item}' has neither a {noun}Id nor an Id. Give the number of {Words(noun)}.");
    }

    private static object? Property(PSObject item, string name) =>
        item.Properties[name]?.Value is object value ? value is PSObject wrapped ? wrapped.BaseObject : value : null;

    private static bool TryNumber(object value, out long number)
    {
        switch (value)
        {
            case byte or sbyte or short or ushort or int or uint or long:
                number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
                return true;
            case string text:
                return long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
            default:
                number = 0;
                return false;
        }
    }

    private static string Words(string noun) => noun switch
    {
        "LumpSumService" => "a lump sum service",
        "Entry" => "an entry",
        _ => $"a {noun.ToLowerInvariant()}",
    };
}
