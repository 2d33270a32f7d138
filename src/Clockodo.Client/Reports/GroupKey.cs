using System;
using System.Globalization;
using System.Linq;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Reports;

/// <summary>Reads what a group is about. Its form is not described; it was seen as text and as a number, months as 202611.</summary>
internal static class GroupKey
{
    /// <summary>The ID, the state, or the first day of a time; null: none; text that cannot be read is kept.</summary>
    internal static object? Read(EntryGrouping grouping, string? group)
    {
        string text = group?.Trim() ?? "";
        bool isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number);
        return grouping switch
        {
            _ when text.Length == 0 => null,
            EntryGrouping.IsLumpSum => isNumber ? number != 0 : bool.TryParse(text, out bool flag) ? flag : text,
            EntryGrouping.Billable => isNumber ? (BillableState)number : text,
            _ when grouping.IsTime() => FirstDay(grouping, text) is DateTime day ? day : text,
            _ => isNumber ? number == 0 ? null : number : text,
        };
    }

    /// <summary>The last day of the time that begins at this day.</summary>
    internal static DateTime LastDay(EntryGrouping grouping, DateTime first) => grouping switch
    {
        EntryGrouping.Year => first.AddYears(1).AddDays(-1),
        EntryGrouping.Month => first.AddMonths(1).AddDays(-1),
        EntryGrouping.Week => first.AddDays(6),
        _ => first,
    };

    private static DateTime? FirstDay(EntryGrouping grouping, string text)
    {
        string digits = string.Concat(text.Where(character => character is >= '0' and <= '9'));
        if (digits.Length is < 4 or > 8)
        {
            return null;
        }

        int number = int.Parse(digits, CultureInfo.InvariantCulture);
        int place = (int)Math.Pow(10, digits.Length - 4);
        int year = number / place;
        int rest = number % place;
        return (grouping, digits.Length) switch
        {
            _ when year < 1 => null,
            (EntryGrouping.Year, 4) => new DateTime(year, 1, 1),
            (EntryGrouping.Month, 5 or 6) when rest is >= 1 and <= 12 => new DateTime(year, rest, 1),
            (EntryGrouping.Week, 5 or 6) when rest is >= 1 and <= 53 => Monday(year, rest),
            // A week or a month may be named by its first day.
            (_, 8) when rest / 100 is >= 1 and <= 12 && rest % 100 is >= 1 && rest % 100 <= DateTime.DaysInMonth(year, rest / 100) =>
                new DateTime(year, rest / 100, rest % 100),
            _ => null,
        };
    }

    // The 4th of January is always in the first week.
    private static DateTime Monday(int year, int week)
    {
        DateTime fourth = new(year, 1, 4);
        return fourth.AddDays(-(((int)fourth.DayOfWeek + 6) % 7)).AddDays(7 * (week - 1));
    }
}
