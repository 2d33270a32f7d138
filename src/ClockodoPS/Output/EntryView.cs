using System;
using System.Globalization;
using System.Management.Automation;
using Clockodo.Client.Entries;

namespace ClockodoPS.Output;

/// <summary>What the table view of an entry shows; called by ClockodoPS.Format.ps1xml, which holds no logic.</summary>
public static class EntryView
{
    /// <summary>The day: <c>2026-11-02</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Date(PSObject item) =>
        EntryOf(item).TimeSince.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>From when until when: <c>09:00–10:30</c>; without an end while the clock is running.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Time(PSObject item)
    {
        Entry entry = EntryOf(item);
        string since = Clock(entry.TimeSince);
        return entry.IsRunning ? since + "–"
            : entry.TimeUntil is DateTime until && until != entry.TimeSince ? $"{since}–{Clock(until)}"
            : since;
    }

    /// <summary>Hours and minutes: <c>1:30</c>; empty where there is no duration.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Hours(PSObject item) => EntryOf(item).Duration is TimeSpan duration
        ? string.Format(
            CultureInfo.InvariantCulture,
            "{0}{1}:{2:00}",
            duration < TimeSpan.Zero ? "-" : "",
            Math.Abs((long)duration.TotalMinutes) / 60,
            Math.Abs((long)duration.TotalMinutes) % 60)
        : "";

    /// <summary>The customer's name, or the number where no names were fetched.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Customer(PSObject item) => NameOr(EntryOf(item).CustomerName, EntryOf(item).CustomerId);

    /// <summary>The project's name, or the number where no names were fetched.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Project(PSObject item) => NameOr(EntryOf(item).ProjectName, EntryOf(item).ProjectId);

    /// <summary>The name of the service, or its number; of a lump sum service too.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Service(PSObject item)
    {
        Entry entry = EntryOf(item);
        return NameOr(entry.ServiceName, entry.ServiceId ?? entry.LumpSumServiceId);
    }

    /// <summary>The text, in one line.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Text(PSObject item) => OneLine(EntryOf(item).Text ?? "");

    /// <summary>Whether it is billable: <c>yes</c>, <c>no</c>, <c>billed</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the cell.</returns>
    public static string Billable(PSObject item) => EntryOf(item).Billable switch
    {
        BillableState.NotBillable => "no",
        BillableState.Billable => "yes",
        BillableState.Billed => "billed",
        BillableState.Unknown => "?",
        BillableState other => other.ToString("D"),
    };

    private static Entry EntryOf(PSObject item) => (Entry)item.BaseObject;

    private static string Clock(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string NameOr(string? name, long? id) =>
        name is null ? id?.ToString(CultureInfo.InvariantCulture) ?? "" : OneLine(name);

    private static string OneLine(string text) => text.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
