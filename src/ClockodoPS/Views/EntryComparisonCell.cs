using System;
using System.Management.Automation;
using Clockodo.Client.Comparison;

namespace ClockodoPS.Views;

/// <summary>The cells of the views of a comparison; called by ClockodoPS.Comparison.Format.ps1xml, which has no logic.</summary>
public static class EntryComparisonCell
{
    /// <summary>The start: <c>2026-11-02 09:00</c>.</summary>
    /// <param name="item">The comparison.</param>
    /// <returns>The text of the cell.</returns>
    public static string Start(PSObject item) =>
        Comparison(item).TimeSince is DateTime since ? $"{ViewText.Date(since)} {ViewText.Clock(since)}" : "";

    /// <summary>The name of the user, or the ID.</summary>
    /// <param name="item">The comparison.</param>
    /// <returns>The text of the cell.</returns>
    public static string User(PSObject item) => ViewText.NameOrId(Comparison(item).UserName, Comparison(item).UserId);

    /// <summary>The name of the customer, or the ID.</summary>
    /// <param name="item">The comparison.</param>
    /// <returns>The text of the cell.</returns>
    public static string Customer(PSObject item) => ViewText.NameOrId(Comparison(item).CustomerName, Comparison(item).CustomerId);

    private static EntryComparison Comparison(PSObject item) => (EntryComparison)item.BaseObject;
}
