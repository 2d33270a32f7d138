using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;

namespace ClockodoPS.Views;

/// <summary>
/// The lines of the list views of resources, such as users; called by ClockodoPS.Resources.Lists.Format.ps1xml. The views omit a
/// line whose text is empty.
/// </summary>
public static class ResourceList
{
    /// <summary>
    /// A value of any property, the same under every culture: <c>2026-11-02</c>, <c>4711, 5208</c>, <c>yes</c>. Empty for null, for
    /// a list without elements, and for a flag that is not set.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <returns>The text of the line.</returns>
    public static string Value(object? value) => value switch
    {
        null => "",
        PSObject wrapped => Value(wrapped.BaseObject),
        string text => DisplayText.OneLine(text),
        bool flag => flag ? "yes" : "",
        DateTime time => time.TimeOfDay == TimeSpan.Zero ? ViewText.Date(time) : ViewText.ExactTime(time),
        decimal number => ViewText.Quantity(number),
        // An enumeration formats a number that has no name by the current culture, whatever it is told.
        Enum number when !Enum.IsDefined(number.GetType(), number) => Value(Convert.ToInt64(number, CultureInfo.InvariantCulture)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Value)),
        _ => DisplayText.OneLine(value.ToString() ?? ""),
    };
}
