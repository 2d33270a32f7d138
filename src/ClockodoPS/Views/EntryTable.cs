using System;
using System.Management.Automation;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>What the table view of an entry shows; called by ClockodoPS.Format.ps1xml, which holds no logic.</summary>
public static class EntryTable
{
    /// <summary>The day: <c>2026-11-02</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Date(PSObject item) => ViewText.Date(ViewItem.Entry(item).TimeSince);

    /// <summary>From when until when: <c>09:00–10:30</c>; without an end while the clock is running.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the cell.</returns>
    public static string Time(PSObject item, EngineIntrinsics engine)
    {
        Entry entry = ViewItem.Entry(item);
        string since = ViewText.Clock(entry.TimeSince);
        return entry.IsRunning ? ViewColour.ForRunning(since + "–", engine)
            : entry.TimeUntil is DateTime until && until != entry.TimeSince ? $"{since}–{ViewText.Clock(until)}"
            : since;
    }

    /// <summary>Hours and minutes: <c>1:30</c>; empty where there is no duration.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Hours(PSObject item) => ViewText.Duration(ViewItem.Entry(item).Duration);

    /// <summary>The customer's name, or the number where no names were fetched.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Customer(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameOrNumber(entry.CustomerName, entry.CustomerId);
    }

    /// <summary>The project's name, or the number where no names were fetched.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Project(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameOrNumber(entry.ProjectName, entry.ProjectId);
    }

    /// <summary>The name of the service, or its number; of a lump sum service too.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Service(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameOrNumber(entry.ServiceName, entry.ServiceId ?? entry.LumpSumServiceId);
    }

    /// <summary>The text, in one line.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Text(PSObject item) => ViewText.OneLine(ViewItem.Entry(item).Text ?? "");

    /// <summary>Whether it is billable: <c>yes</c>, <c>no</c>, <c>billed</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the cell.</returns>
    public static string Billable(PSObject item, EngineIntrinsics engine) =>
        BillableText.For(ViewItem.Entry(item).Billable, engine);
}
