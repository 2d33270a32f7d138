using System;
using System.Globalization;
using System.Management.Automation;

namespace ClockodoPS.Binding;

/// <summary>Reads the ID of a customer, a project and so on, from a number, its text, or an object that has an ID.</summary>
internal static class ReferenceValue
{
    /// <param name="value">An ID, its text, or an object.</param>
    /// <param name="noun">The noun of what is referred to: <c>Customer</c>.</param>
    /// <exception cref="FormatException">It has no valid ID; the message says what to write.</exception>
    internal static long From(object value, string noun)
    {
        object inner = value is PSObject wrapped ? wrapped.BaseObject : value;
        if (TryId(inner, out long id))
        {
            return id >= 0 ? id : throw new FormatException(
                FormattableString.Invariant($"{id} is not a valid ID of {WithArticle(noun)}. Write the ID, for example 4711."));
        }

        if (inner is string text)
        {
            throw new FormatException(
                $"'{text}' is not a valid ID of {WithArticle(noun)}. Names are not looked up: write the ID, for example 4711.");
        }

        // An entry has an Id of its own, so for example CustomerId takes precedence over Id.
        PSObject item = PSObject.AsPSObject(value);
        object? candidate = Property(item, noun + "Id") ?? Property(item, "Id");
        return candidate is not null && TryId(candidate, out id) && id >= 0
            ? id
            : throw new FormatException(FormattableString.Invariant($"'{item}' has neither a {noun}Id nor an Id. Give the ID of {WithArticle(noun)}."));
    }

    private static object? Property(PSObject item, string name) =>
        item.Properties[name]?.Value is object value ? value is PSObject wrapped ? wrapped.BaseObject : value : null;

    private static bool TryId(object value, out long id)
    {
        switch (value)
        {
            case byte or sbyte or short or ushort or int or uint or long:
                id = Convert.ToInt64(value, CultureInfo.InvariantCulture);
                return true;
            case string text:
                return long.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out id);
            default:
                id = 0;
                return false;
        }
    }

    private static string WithArticle(string noun) => noun switch
    {
        "LumpSumService" => "a lump sum service",
        "Entry" => "an entry",
        _ => $"a {noun.ToLowerInvariant()}",
    };
}
