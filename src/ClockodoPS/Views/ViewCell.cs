using Clockodo.Client;

namespace ClockodoPS.Views;

/// <summary>
/// What the cells of simple views show; called by ClockodoPS.Resources.Format.ps1xml. Text of the service may hold control characters,
/// which must not reach the terminal.
/// </summary>
public static class ViewCell
{
    /// <summary>A text in one line.</summary>
    /// <param name="value">The text; null: none.</param>
    /// <returns>The text of the cell.</returns>
    public static string Text(string? value) => DisplayText.OneLine(value ?? "");

    /// <summary>An amount of money, with two decimals or as many as it has.</summary>
    /// <param name="value">The amount; null: not known.</param>
    /// <returns>The text of the cell.</returns>
    public static string Money(decimal? value) => ViewText.Money(value);

    /// <summary>A number without trailing zeros.</summary>
    /// <param name="value">The number; null: not known.</param>
    /// <returns>The text of the cell.</returns>
    public static string Quantity(decimal? value) => ViewText.Quantity(value);

    /// <summary><c>yes</c> or <c>no</c>; empty: not known.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text of the cell.</returns>
    public static string YesOrNo(bool? value) => value is bool flag ? ViewText.YesOrNo(flag) : "";
}
