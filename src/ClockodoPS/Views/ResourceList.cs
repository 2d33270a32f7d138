using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;

namespace ClockodoPS.Views;

/// <summary>
/// The lines of the list view of resources, such as users; called by ClockodoPS.Resources.Lists.Format.ps1xml. The view omits a
/// line whose text is empty.
/// </summary>
public static class ResourceList
{
    /// <summary>
    /// A property, the same under every culture: <c>2026-11-02</c>, <c>4711, 5208</c>, <c>yes</c>. Empty if the resource does not have
    /// it, for null, for a list without elements, and for a flag that is not set.
    /// </summary>
    /// <param name="resource">The resource, or a copy of it from a job or a file.</param>
    /// <param name="property">The name of the property.</param>
    /// <returns>The text of the line.</returns>
    public static string Value(object? resource, string property) => TextOf(Find(resource, property));

    /// <summary>A flag that is worth a line also if it is not set: <c>yes</c> or <c>no</c>. Empty for null.</summary>
    /// <param name="resource">The resource, or a copy of it from a job or a file.</param>
    /// <param name="property">The name of the property.</param>
    /// <returns>The text of the line.</returns>
    public static string Flag(object? resource, string property) =>
        Find(resource, property) is bool flag ? ViewText.YesOrNo(flag) : "";

    private static object? Find(object? resource, string property) =>
        resource is null ? null : PSObject.AsPSObject(resource).Properties[property]?.Value;

    private static string TextOf(object? value) => value switch
    {
        null => "",
        PSObject wrapped => TextOf(wrapped.BaseObject),
        string text => DisplayText.OneLine(text),
        bool flag => flag ? "yes" : "",
        DateTime time => time.TimeOfDay == TimeSpan.Zero ? ViewText.Date(time) : ViewText.ExactTime(time),
        decimal number => ViewText.Quantity(number),
        // An enumeration formats a number that has no name by the current culture, whatever it is told.
        Enum number when !Enum.IsDefined(number.GetType(), number) => TextOf(Convert.ToInt64(number, CultureInfo.InvariantCulture)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(TextOf)),
        _ => DisplayText.OneLine(value.ToString() ?? ""),
    };
}
