using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Clockodo.Client.Json;

/// <summary>Reads times. The format that the service uses has a fast path: an item of a list may have six of them.</summary>
internal static class Iso8601
{
    private static readonly string[] OtherForms =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Reads <c>2021-06-30T12:34:56Z</c>, and no other format.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal static bool TryReadWholeSeconds(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length != 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T'
            || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
        {
            return false;
        }

        int century = TwoDigits(text, 0);
        int yearOfCentury = TwoDigits(text, 2);
        int month = TwoDigits(text, 5);
        int day = TwoDigits(text, 8);
        int hour = TwoDigits(text, 11);
        int minute = TwoDigits(text, 14);
        int second = TwoDigits(text, 17);

        // The combination is negative if one of them is negative, because a character is not a digit.
        if ((century | yearOfCentury | month | day | hour | minute | second) < 0)
        {
            return false;
        }

        int year = (century * 100) + yearOfCentury;
        if (year < 1 || month is < 1 or > 12 || day < 1 || hour > 23 || minute > 59 || second > 59
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks;
        return true;
    }

    /// <summary>Reads fractions of a second and offsets too; a time without an offset is UTC.</summary>
    internal static bool TryReadAny(string text, out long ticks)
    {
        bool read = DateTime.TryParseExact(
            text,
            OtherForms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out DateTime time);
        ticks = read ? time.Ticks : 0;
        return read;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TwoDigits(ReadOnlySpan<byte> text, int index)
    {
        int tens = text[index] - '0';
        int ones = text[index + 1] - '0';
        return tens is < 0 or > 9 || ones is < 0 or > 9 ? -1 : (tens * 10) + ones;
    }
}
