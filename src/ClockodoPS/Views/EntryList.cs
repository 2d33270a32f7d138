using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>
/// The lines of the list view of an entry; called by ClockodoPS.Format.ps1xml, which has no logic. The view omits a line whose
/// text is empty.
/// </summary>
public static class EntryList
{
    /// <summary>The type: <c>time entry</c>, <c>lump sum</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Type(PSObject item) => EntryTypeName.For(ViewItem.Entry(item).Type);

    /// <summary>Start and end: <c>2026-11-02 09:00:00–10:30:00</c>, or <c>2026-11-02 09:00:00– (running)</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the line.</returns>
    public static string Time(PSObject item, EngineIntrinsics engine)
    {
        Entry entry = ViewItem.Entry(item);
        return entry.IsRunning
            ? ViewColour.ForRunning(ViewText.ExactPeriod(entry.TimeSince, null) + " (running)", engine)
            : ViewText.ExactPeriod(entry.TimeSince, entry.TimeUntil ?? entry.TimeSince);
    }

    /// <summary>Hours, minutes and seconds: <c>1:30:00</c>. Of a running entry the time so far: <c>1:30:00 (running)</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the line.</returns>
    public static string Duration(PSObject item, EngineIntrinsics engine)
    {
        Entry entry = ViewItem.Entry(item);
        return entry.GetElapsed() is TimeSpan elapsed ? ViewColour.ForRunning(DurationText.For(elapsed) + " (running)", engine)
            : entry.Duration is TimeSpan duration ? DurationText.For(duration)
            : "";
    }

    /// <summary>The duration as a decimal number: <c>1.5</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Hours(PSObject item) => ViewText.Quantity(ViewItem.Entry(item).Hours);

    /// <summary>The offset, added to or subtracted from the time: <c>+0:15:00</c>; empty if there is none.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Offset(PSObject item) => ViewItem.Entry(item).Offset is TimeSpan offset && offset != TimeSpan.Zero
        ? (offset > TimeSpan.Zero ? "+" : "") + DurationText.For(offset)
        : "";

    /// <summary>The customer.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Customer(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameAndId(entry.CustomerName, entry.CustomerId);
    }

    /// <summary>The project.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Project(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameAndId(entry.ProjectName, entry.ProjectId);
    }

    /// <summary>The subproject.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Subproject(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameAndId(entry.SubprojectName, entry.SubprojectId);
    }

    /// <summary>The service.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Service(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameAndId(entry.LumpSumServiceId is null ? entry.ServiceName : null, entry.ServiceId);
    }

    /// <summary>The lump sum service. Its name is in ServiceName.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string LumpSumService(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return entry.LumpSumServiceId is long id ? ViewText.NameAndId(entry.ServiceName, id) : "";
    }

    /// <summary>The text, with its line breaks.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Text(PSObject item) => DisplayText.Lines(ViewItem.Entry(item).Text ?? "");

    /// <summary>The ID of the text.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string TextId(PSObject item) => ViewText.Id(ViewItem.Entry(item).TextId);

    /// <summary>The user.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string User(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return ViewText.NameAndId(entry.UserName, entry.UserId);
    }

    /// <summary>Whether it is billable: <c>yes</c>, <c>no</c>, <c>billed</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="engine">The engine, for its colours.</param>
    /// <returns>The text of the line.</returns>
    public static string Billable(PSObject item, EngineIntrinsics engine) =>
        BillableText.For(ViewItem.Entry(item).Billable, engine);

    /// <summary>The hourly rate: <c>95.50</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string HourlyRate(PSObject item) => ViewText.Money(ViewItem.Entry(item).HourlyRate);

    /// <summary>The amount of a lump sum: <c>249.90</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string LumpSum(PSObject item) => ViewText.Money(ViewItem.Entry(item).LumpSum);

    /// <summary>The number of units of a lump sum service: <c>2.5</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string LumpSumServiceAmount(PSObject item) => ViewText.Quantity(ViewItem.Entry(item).LumpSumServiceAmount);

    /// <summary>The price of a unit of a lump sum service: <c>100.00</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string LumpSumServicePrice(PSObject item) => ViewText.Money(ViewItem.Entry(item).LumpSumServicePrice);

    /// <summary>The revenue: <c>143.25</c>.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Revenue(PSObject item) => ViewText.Money(ViewItem.Entry(item).Revenue);

    /// <summary>Whether it was clocked: <c>yes</c>, <c>offline</c>, or <c>yes, offline</c>; empty if not.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string Clocked(PSObject item)
    {
        Entry entry = ViewItem.Entry(item);
        return (entry.Clocked == true, entry.ClockedOffline == true) switch
        {
            (true, true) => "yes, offline",
            (true, false) => "yes",
            (false, true) => "offline",
            _ => "",
        };
    }

    /// <summary>When the clock was started.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string TimeClockedSince(PSObject item) => ViewText.ExactTime(ViewItem.Entry(item).TimeClockedSince);

    /// <summary>When it was added.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string TimeInsert(PSObject item) => ViewText.ExactTime(ViewItem.Entry(item).TimeInsert);

    /// <summary>When it was last changed.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string TimeLastChange(PSObject item) => ViewText.ExactTime(ViewItem.Entry(item).TimeLastChange);

    /// <summary>When start, end or duration were last changed.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string TimeLastChangeWorkTime(PSObject item) => ViewText.ExactTime(ViewItem.Entry(item).TimeLastChangeWorkTime);

    /// <summary>Whether it belongs to the service's test data: <c>yes</c>; empty if not.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The text of the line.</returns>
    public static string TestData(PSObject item) => ViewItem.Entry(item).TestData == true ? "yes" : "";
}
