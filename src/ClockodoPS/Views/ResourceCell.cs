using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;

namespace ClockodoPS.Views;

/// <summary>
/// The cells of resources, such as projects; called by ClockodoPS.Resources.Format.ps1xml. They read properties, because a copy from a
/// job or a file has no others.
/// </summary>
public static class ResourceCell
{
    /// <summary>The name of the customer, or the ID if it is not known.</summary>
    /// <param name="item">What belongs to a customer.</param>
    /// <returns>The text of the cell.</returns>
    public static string Customer(PSObject item) => NameOrId(item, "Customer");

    /// <summary>The name of the project, or the ID if it is not known.</summary>
    /// <param name="item">What belongs to a project.</param>
    /// <returns>The text of the cell.</returns>
    public static string Project(PSObject item) => NameOrId(item, "Project");

    /// <summary>The price of a unit, with two decimals or as many as it has.</summary>
    /// <param name="item">A lump sum service.</param>
    /// <returns>The text of the cell.</returns>
    public static string Price(PSObject item) => ViewText.Money(Value<decimal>(item, "Price"));

    /// <summary>The number of users.</summary>
    /// <param name="item">A team.</param>
    /// <returns>The text of the cell.</returns>
    public static string UserCount(PSObject item) =>
        Value(item, "UserIds") is IEnumerable ids ? ids.Cast<object>().Count().ToString(CultureInfo.InvariantCulture) : "";

    private static string NameOrId(PSObject item, string noun) =>
        ViewText.NameOrId(Value(item, noun + "Name") as string, Value<long>(item, noun + "Id"));

    private static T? Value<T>(PSObject item, string property)
        where T : struct => Value(item, property) is T value ? value : null;

    private static object? Value(PSObject item, string property) =>
        item.Properties[property]?.Value is PSObject wrapped ? wrapped.BaseObject : item.Properties[property]?.Value;
}
