using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Reports;

namespace ClockodoPS.Views;

/// <summary>
/// The cells of the table view of a group of entries; called by ClockodoPS.Reports.Format.ps1xml, which has no logic. Each cell has a line
/// for the group and one for each group in it, so that the levels stand below each other.
/// </summary>
public static class EntryGroupTable
{
    private const int NameWidth = 38;
    private const int BarWidth = 10;
    private const int Indentation = 2;

    /// <summary>The names, indented by level.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the cell.</returns>
    public static string Name(PSObject item) => Lines(item, (group, level) =>
        new string(' ', Indentation * level) + Shortened(DisplayText.OneLine(group.Name ?? ""), NameWidth - (Indentation * level)));

    /// <summary>Hours and minutes, rounded: <c>120:30</c>.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the cell.</returns>
    public static string Hours(PSObject item) => Lines(item, (group, _) => ForHours(group.Duration));

    /// <summary>The revenue, in the company's currency; empty: not known.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the cell.</returns>
    public static string Revenue(PSObject item) => Lines(item, (group, _) => group.Revenue?.ToString("0.00", CultureInfo.InvariantCulture) ?? "");

    /// <summary>The part of the hours of its level, as a bar and in percent: <c>#####       48%</c>.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the cell.</returns>
    public static string Share(PSObject item) => Lines(item, (group, _) => group.Share is decimal share ? ForShare(share) : "");

    /// <summary>The path from the outermost group, in one line.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the line.</returns>
    public static string Path(PSObject item) => DisplayText.OneLine(string.Join(" / ", Group(item).Path));

    /// <summary>What the entries have in common: an ID, a state or a day; empty: nothing.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the line.</returns>
    public static string Key(PSObject item) => Group(item).Key switch
    {
        DateTime day => ViewText.Date(day),
        bool flag => ViewText.YesOrNo(flag),
        object key => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "",
        null => "",
    };

    /// <summary>Hours, minutes and seconds: <c>120:30:15</c>.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the line.</returns>
    public static string Duration(PSObject item) => DurationText.For(Group(item).Duration);

    /// <summary>The hours without rounding; empty if the service did not round.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the line.</returns>
    public static string ExactHours(PSObject item) =>
        Group(item) is { ExactHours: decimal exact } group && exact != group.Hours ? ViewText.Quantity(exact) : "";

    /// <summary>The part of the hours of its level, in percent.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the line.</returns>
    public static string Percent(PSObject item) => Group(item).Share is decimal share ? ForPercent(share) : "";

    /// <summary>How many groups are in it; empty: none.</summary>
    /// <param name="item">The group.</param>
    /// <returns>The text of the line.</returns>
    public static string SubGroups(PSObject item) =>
        Group(item).SubGroups.Count is > 0 and int count ? count.ToString(CultureInfo.InvariantCulture) : "";

    private static EntryGroup Group(PSObject item) => (EntryGroup)item.BaseObject;

    // Of a group that is shown by itself, the levels count from it.
    private static string Lines(PSObject item, Func<EntryGroup, int, string> line)
    {
        EntryGroup outermost = Group(item);
        return string.Join("\n", WithInner(outermost).Select(group => line(group, group.Level - outermost.Level)));
    }

    private static IEnumerable<EntryGroup> WithInner(EntryGroup group) => group.SubGroups.SelectMany(WithInner).Prepend(group);

    private static string ForHours(TimeSpan duration)
    {
        long minutes = (long)Math.Round(duration.TotalMinutes, MidpointRounding.AwayFromZero);
        return FormattableString.Invariant($"{minutes / 60}:{minutes % 60:00}");
    }

    private static string ForShare(decimal share)
    {
        int length = (int)Math.Round(share * BarWidth, MidpointRounding.AwayFromZero);
        return new string('#', Math.Max(0, Math.Min(BarWidth, length))).PadRight(BarWidth) + ForPercent(share).PadLeft(5);
    }

    private static string ForPercent(decimal share) => FormattableString.Invariant($"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%");

    private static string Shortened(string text, int width) =>
        text.Length <= width ? text : $"{text[..Math.Max(0, width - 1)]}…";
}
