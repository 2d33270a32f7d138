using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Reports;
using Clockodo.Client.Resources;
using ClockodoPS.References;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads to what a value refers: a customer, a project and so on, by its ID, its name, or an object that has one of them. Names are
/// not looked up here.
/// </summary>
internal static class ReferenceValue
{
    private const string HowToWriteId = "Write the ID with digits only, for example 4711.";
    private const string ResourceTypes = "Clockodo.Client.Resources.";
    private const string EntryTypes = "Clockodo.Client.Entries.";

    /// <summary>An ID, a name, or an object.</summary>
    /// <param name="value">The value.</param>
    /// <param name="noun">The noun of what is referred to: <c>Customer</c>.</param>
    /// <exception cref="FormatException">It is neither; the message says what to write.</exception>
    internal static Reference From(object? value, string noun)
    {
        if (ScalarValue.Unwrap(value) is Reference reference)
        {
            return reference;
        }

        bool hasNames = Noun.Find(noun) is not null;
        string kind = hasNames ? $"a name or a valid ID of {WithArticle(noun)}" : $"a valid ID of {WithArticle(noun)}";
        string howToWrite = hasNames ? "Write the name, or the ID with digits only, for example 4711. If it is a name of digits, give the object." : HowToWriteId;
        object single = ScalarValue.From(value, kind, howToWrite);
        return WholeNumber.TryRead(single, out long id) && IsPossible(id, noun) ? Reference.ToId(id)
            : hasNames && single is string name && IsName(name) ? Reference.ToName(name)
            : single is string or bool or ScriptBlock or IDictionary or (IFormattable and not PSObject)
                ? throw ScalarValue.Refuse(single, kind, howToWrite)
            : OfObject(PSObject.AsPSObject(single), noun);
    }

    /// <summary>An ID, or an object that has one.</summary>
    /// <returns>The ID. 0 means none, which only a project and a subproject can be.</returns>
    /// <exception cref="FormatException">It has no valid ID; the message says what to write.</exception>
    internal static long IdFrom(object? value, string noun) => From(value, noun).Id
        ?? throw ScalarValue.Refuse(
            ScalarValue.From(value, "", ""), $"a valid ID of {WithArticle(noun)}", $"Names are not looked up here. {HowToWriteId}");

    /// <summary>A name, whatever it consists of.</summary>
    /// <exception cref="FormatException">It is not text; the message says what to write.</exception>
    internal static Reference NameFrom(object value) => Reference.ToName(TextValue.SingleFrom(value));

    /// <summary>
    /// Whether a text is read as a name. Digits are an ID, also if they are not written well: 4.711 must not become a name that is not
    /// found.
    /// </summary>
    internal static bool IsName(string text) => text.Any(character => !char.IsDigit(character) && " \t\u00A0+-.,'’".IndexOf(character) < 0);

    private static Reference OfObject(PSObject item, string noun)
    {
        if (item.BaseObject is EntryGroup)
        {
            throw new FormatException(
                $"A group of entries is not {WithArticle(noun)}. Set-ClockodoEntryGroup and Remove-ClockodoEntryGroup take groups; for other commands, "
                + "give the Key of a group, or the same filters.");
        }

        // An entry has an Id of its own, so for example CustomerId takes precedence over Id.
        PSPropertyInfo property = item.Properties[noun + "Id"]
            ?? (IsOther(item, noun) ? null : item.Properties["Id"])
            ?? throw new FormatException(
                $"{ScalarValue.Quote(item)} has neither {noun}Id nor the Id of {WithArticle(noun)}. Give the ID of {WithArticle(noun)}.");
        object? value = RowProperties.ValueOf(property);
        string? name = (NounOf(item) == noun ? item.Properties["Name"] : item.Properties[noun + "Name"])?.Value as string;
        return value is not null && WholeNumber.TryRead(value, out long id) && IsPossible(id, noun)
            ? Reference.ToId(id, name)
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
        return noun switch
        {
            nameof(EntryText) => "Text",
            nameof(ProjectWithUsage) => nameof(Project),
            _ => noun,
        };
    }

    private static bool IsPossible(long id, string noun) => id > 0 || (id == 0 && noun is "Project" or "Subproject");

    private static string WithArticle(string noun) =>
        noun == "Entry" ? "an entry" : $"a {Noun.Find(noun)?.Words ?? noun.ToLowerInvariant()}";
}
