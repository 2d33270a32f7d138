using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;

namespace ClockodoPS.Views;

/// <summary>
/// The cells of projects with their usage; called by ClockodoPS.Resources.Format.ps1xml. They read properties, because a copy from a job
/// or a file has no others.
/// </summary>
public static class UsageCell
{
    // The widths of the columns: a table would cut a number at its front.
    private const int AmountWidth = 11;
    private const int PercentWidth = 6;

    /// <summary>
    /// The budget, also if the subprojects have it, and the interval in which it is renewed: <c>8400.00</c>, <c>40 h</c>, <c>40 h/m</c>.
    /// </summary>
    /// <param name="item">The project.</param>
    /// <returns>The text of the cell.</returns>
    public static string Budget(PSObject item)
    {
        if (Value(item, "Budget") is not object budget)
        {
            return "";
        }

        if (budget is string text)
        {
            return First(AmountWidth, FirstPart(text).Replace(" (money)", ""));
        }

        var parts = PSObject.AsPSObject(budget);
        decimal? amount = Number(parts, "Amount") ?? (Value(parts, "FromSubprojects") is true ? Number(parts, "SubprojectTotal") : null);
        return Amount(amount, IsMonetary(item), Interval(parts));
    }

    /// <summary>What is used of the budget, in its unit.</summary>
    /// <param name="item">The project.</param>
    /// <returns>The text of the cell.</returns>
    public static string Used(PSObject item) => Amount(Number(item, "Used"), IsMonetary(item), "");

    /// <summary>What is used of the budget, in percent; empty where it is not known.</summary>
    /// <param name="item">The project.</param>
    /// <returns>The text of the cell.</returns>
    public static string Percent(PSObject item) => Number(item, "UsedPercent") is decimal percent
        ? First(PercentWidth, percent.ToString("0.0", CultureInfo.InvariantCulture), percent.ToString("0", CultureInfo.InvariantCulture), ">99999")
        : "";

    /// <summary>
    /// Whether a hard budget is billed: <c>yes</c>, <c>no</c>, or the amount if it is billed in part. Empty for other projects.
    /// </summary>
    /// <param name="item">The project.</param>
    /// <returns>The text of the cell.</returns>
    public static string Billed(PSObject item) => Value(item, "BilledCompletely") switch
    {
        true => "yes",
        false when Number(item, "BilledMoney") is decimal money and > 0 => Amount(money, isMonetary: true, ""),
        false => "no",
        _ => "",
    };

    // The copy of a job has the budget as text: 40 h, hard.
    private static bool IsMonetary(PSObject item) => Value(item, "Budget") switch
    {
        string text => !FirstPart(text).EndsWith(" h", StringComparison.Ordinal),
        object budget => Value(PSObject.AsPSObject(budget), "Monetary") is true,
        null => false,
    };

    private static string FirstPart(string budget) => budget.Split(',')[0];

    private static string Interval(PSObject budget) => Value(budget, "Interval")?.ToString() switch
    {
        "Weekly" or "0" => "/w",
        "Monthly" or "1" => "/m",
        "Quarterly" or "2" => "/q",
        "Yearly" or "3" => "/y",
        _ => "",
    };

    private static string Amount(decimal? amount, bool isMonetary, string interval)
    {
        if (amount is not decimal number)
        {
            return "";
        }

        string end = (isMonetary ? "" : " h") + interval;
        string exact = number.ToString(isMonetary ? "0.00" : "0.##", CultureInfo.InvariantCulture);
        return First(AmountWidth, exact + end, number.ToString("0", CultureInfo.InvariantCulture) + end, ">9999999" + end);
    }

    private static string First(int width, params string[] texts) => texts.FirstOrDefault(text => text.Length <= width) ?? "";

    private static decimal? Number(PSObject item, string property) => Value(item, property) as decimal?;

    private static object? Value(PSObject item, string property) =>
        item.Properties[property]?.Value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : item.Properties[property]?.Value;
}
