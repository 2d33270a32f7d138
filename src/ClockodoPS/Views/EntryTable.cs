using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>The cells of the table view of an entry; called by ClockodoPS.Format.ps1xml, which has no logic.</summary>
public static class EntryTable
{
    /// <summary>The day: <c>2026-11-02</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Date(PSObject item) => ViewText.Date(ViewItem.Entry(item).TimeSince);

    /// <summary>
    /// Start and end: <c>09:00–10:30</c>, <c>22:00–07:05 +1</c> if it ends on the next day; without an end while the entry is
    /// running.
    /// </summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the cell.</returns>
    public static string Time(PSObject item, EngineIntrinsics engine)
    {
        Entry entry = ViewItem.Entry(item);
        string since = ViewText.Clock(entry.TimeSince);
        return entry.IsRunning ? ViewColour.ForRunning(since + "–", engine)
            : entry.TimeUntil is DateTime until && until != entry.TimeSince ? ViewText.Clocks(entry.TimeSince, until)
            : since;
    }

    /// <summary>
    /// Hours and minutes, rounded: <c>1:30</c>; hours from 100 on: <c>168</c>; empty if there is no duration. Of a running entry the hours
    /// so far: <c>1:30+</c>, from ten hours on <c>11+</c>.
    /// </summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the cell.</returns>
    public static string Hours(PSObject item, EngineIntrinsics engine)
    {
        Entry entry = ViewItem.Entry(item);
        return entry.GetElapsed() is TimeSpan elapsed ? ViewColour.ForRunning(ViewText.Hours(elapsed, "+"), engine)
            : entry.Duration is TimeSpan duration ? ViewText.Hours(duration)
            : "";
    }

    /// <summary>The name of the customer, or the ID if names were not fetched.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Customer(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameOrId(entry.CustomerName, entry.CustomerId);
    }

    /// <summary>The name of the project, or the ID if names were not fetched.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Project(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameOrId(entry.ProjectName, entry.ProjectId);
    }

    /// <summary>The name of the service or lump sum service, or the ID if names were not fetched.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Service(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameOrId(entry.ServiceName, entry.ServiceId ?? entry.LumpSumServiceId);
    }

    /// <summary>The text, in one line.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Text(PSObject item) => DisplayText.OneLine(ViewItem.Entry(item).Text ?? "");

    /// <summary>Whether it is billable: <c>yes</c>, <c>no</c>, <c>billed</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the cell.</returns>
    public static string Billable(PSObject item, EngineIntrinsics engine) =>
        BillableText.For(ViewItem.Entry(item).Billable, engine);
}
