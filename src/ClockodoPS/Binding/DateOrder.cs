using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClockodoPS.Binding;

/// <summary>
/// Whether the dates of a file tell in which order day and month are. With slashes, 3/4/2026 is two different days in two cultures; with
/// other separators, no culture has the month before the day, unless the year comes first.
/// </summary>
internal sealed class DateOrder
{
    private static readonly Regex Slashes = new(@"^\s*(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})/", RegexOptions.CultureInvariant);

    private bool _isSettled;
    private string? _open;

    /// <summary>A date that can be read in two ways; null: there is none, or another date tells the order.</summary>
    internal string? Doubtful => _isSettled ? null : _open;

    /// <summary>Takes a value of a column with dates.</summary>
    internal void Take(object? value)
    {
        if (value is string text && Slashes.Match(text) is { Success: true } match)
        {
            int first = Number(match, "first");
            int second = Number(match, "second");
            _isSettled |= first > 12 || second > 12;
            _open ??= IsOpen(first, second) ? text : null;
        }
    }

    /// <summary>Takes it that a time was read right.</summary>
    internal void Confirm(DateTime time) => _isSettled |= time.Day != time.Month;

    private static bool IsOpen(int first, int second) => first != second && first <= 12 && second <= 12;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
