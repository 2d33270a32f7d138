using System.Management.Automation;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>What the wide view of an entry shows; called by ClockodoPS.Format.ps1xml, which holds no logic.</summary>
public static class EntryWide
{
    // As much as "09:00–" takes: what is left of half a window of 80 columns holds a company's name.
    private const int ExtentWidth = 6;

    /// <summary>The day, how much, and for whom: <c>2026-11-02   1:30 ACME Deutschland GmbH</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the cell.</returns>
    public static string Summary(PSObject item, EngineIntrinsics engine)
    {
        Entry entry = ViewItem.Entry(item);
        string extent = Extent(entry).PadLeft(ExtentWidth);
        string shown = entry.IsRunning ? ViewColour.ForRunning(extent, engine) : extent;
        return $"{ViewText.Date(entry.TimeSince)} {shown} {ViewText.NameOrNumber(entry.CustomerName, entry.CustomerId)}";
    }

    // A number of hours, or since when; what is no stretch of time has an amount instead.
    private static string Extent(Entry entry) =>
        entry.IsRunning ? ViewText.Clock(entry.TimeSince) + "–"
        : entry.LumpSum is decimal amount ? ViewText.Money(amount)
        : entry.LumpSumServiceAmount is decimal units ? ViewText.Quantity(units) + "×"
        : ViewText.Duration(entry.Duration);
}
