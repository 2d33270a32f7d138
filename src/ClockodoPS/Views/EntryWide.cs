using System.Management.Automation;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>The cells of the wide view of an entry; called by ClockodoPS.Format.ps1xml, which has no logic.</summary>
public static class EntryWide
{
    // The width of "09:00–". In half of an 80-column window, this leaves room for a company's name.
    private const int ExtentWidth = 6;

    /// <summary>The day, the duration or amount, and the customer: <c>2026-11-02   1:30 ACME Deutschland GmbH</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the cell.</returns>
    public static string Summary(PSObject item, EngineIntrinsics engine)
    {
        Entry entry = ViewItem.Entry(item);
        string extent = Extent(entry).PadLeft(ExtentWidth);
        string shown = entry.IsRunning ? ViewColour.ForRunning(extent, engine) : extent;
        return $"{ViewText.Date(entry.TimeSince)} {shown} {ViewText.NameOrId(entry.CustomerName, entry.CustomerId)}";
    }

    // The hours, or the start of a running entry; lump sums have an amount instead.
    private static string Extent(Entry entry) =>
        entry.IsRunning ? ViewText.Clock(entry.TimeSince) + "–"
        : entry.LumpSum is decimal amount ? ViewText.Money(amount)
        : entry.LumpSumServiceAmount is decimal units ? ViewText.Quantity(units) + "×"
        : ViewText.Duration(entry.Duration);
}
