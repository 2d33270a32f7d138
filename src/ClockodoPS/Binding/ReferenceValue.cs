using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Resources;

namespace ClockodoPS.Binding;

/// <summary>Reads the ID of a customer, a project and so on, from a number, its text, or an object that has an ID.</summary>
internal static class ReferenceValue
{
    private const string HowToWrite = "Write the ID with digits only, for example 4711.";
    private const string ResourceTypes = "Clockodo.Client.Resources.";
    private const string EntryTypes = "Clockodo.Client.Entries.";

    /// <param name="value">An ID, its text, or an object.</param>
    /// <param name="noun">The noun of what is referred to: <c>Customer</c>.</param>
    /// <returns>The ID. 0 means none, which only a project and a subproject can be.</returns>
    /// <exception cref="FormatException">It has no valid ID; the message says what to write.</exception>
    internal static long From(object? value, string noun)
    {
        string kind = $"a valid ID of {WithArticle(noun)}";
        object single = ScalarValue.From(value, kind, HowToWrite);
        return WholeNumber.TryRead(single, out long id) && IsPossible(id, noun) ? id
            : IsName(single, noun) ? throw ScalarValue.Refuse(single, kind, $"Names are not looked up. {HowToWrite}")
            : single is string or bool or ScriptBlock or IDictionary or (IFormattable and not PSObject)
                ? throw ScalarValue.Refuse(single, kind, HowToWrite)
            : OfObject(PSObject.AsPSObject(single), noun);
    }

    private static bool IsName(object value, string noun) =>
        value is string text && text.Any(char.IsLetter) && noun is not ("Entry" or "Text");

    private static long OfObject(PSObject item, string noun)
    {
        // An entry has an Id of its own, so for example CustomerId takes precedence over Id.
        PSPropertyInfo property = item.Properties[noun + "Id"]
            ?? (IsOther(item, noun) ? null : item.Properties["Id"])
            ?? throw new FormatException(
                $"{ScalarValue.Quote(item)} has neither {noun}Id nor the Id of {WithArticle(noun)}. Give the ID of {WithArticle(noun)}.");
        object? value = RowProperties.ValueOf(property);
        return value is not null && WholeNumber.TryRead(value, out long id) && IsPossible(id, noun)
            ? id
            : throw new FormatException(
                $"{property.Name} of {ScalarValue.Quote(item)} is {(value is null ? "empty" : ScalarValue.Quote(value))}, which is not a valid "
                + $"ID of {WithArticle(noun)}. Give the ID of {WithArticle(noun)}.");
    }

    /// <summary>Whether it is a resource of another kind: the Id of a user is not the ID of a customer.</summary>
    internal static bool IsOther(PSObject item, string noun) => NounOf(item) is string other && other != noun;

    /// <summary>
    /// The noun of a resource or an entry, by its type: <c>Customer</c>; null: it is neither. Copies from a job or a file, and what
    /// Select-Object makes, have more before the name of the type.
    /// </summary>
    internal static string? NounOf(PSObject item)
    {
        if (item.TypeNames.Any(name => name.Contains(EntryTypes)))
        {
            return "Entry";
        }

        string? type = item.TypeNames.FirstOrDefault(name => name.Contains(ResourceTypes));
        string? noun = type?.Substring(type.IndexOf(ResourceTypes, StringComparison.Ordinal) + ResourceTypes.Length);
        return noun == nameof(EntryText) ? "Text" : noun;
    }

    private static bool IsPossible(long id, string noun) => id > 0 || (id == 0 && noun is "Project" or "Subproject");

    internal static string WithArticle(string noun) => noun switch
    {
        "LumpSumService" => "a lump sum service",
        "Entry" => "an entry",
        _ => $"a {noun.ToLowerInvariant()}",
    };
}
