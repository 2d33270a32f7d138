using System;
using System.Globalization;
using System.Linq;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class PeriodRangeTests
{
    // A Wednesday in Berlin, and still a Tuesday in UTC.
    private static readonly DateTimeOffset Now = new(2026, 3, 17, 23, 30, 0, TimeSpan.Zero);

    public static TheoryData<string, string, string> Periods => new()
    {
        { "Today", "2026-03-18", "2026-03-18" },
        { "Yesterday", "2026-03-17", "2026-03-17" },
        { "ThisWeek", "2026-03-16", "2026-03-22" },
        { "LastWeek", "2026-03-09", "2026-03-15" },
        { "ThisMonth", "2026-03-01", "2026-03-31" },
        { "LastMonth", "2026-02-01", "2026-02-28" },
        { "ThisYear", "2026-01-01", "2026-12-31" },
        { "LastYear", "2025-01-01", "2025-12-31" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void A_period_starts_with_its_first_day_and_ends_with_its_last(string period, string first, string last)
    {
        (DateTimeOffset since, DateTimeOffset until) = PeriodRange.For(
            Enum.Parse<Period>(period), Now, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

        Assert.Equal($"{first} 00:00:00", since.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Assert.Equal($"{last} 23:59:59", until.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_Sunday_belongs_to_the_week_before()
    {
        var sunday = new DateTimeOffset(2026, 3, 22, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(new DateTime(2026, 3, 16), PeriodRange.For(Period.ThisWeek, sunday, TimeZoneInfo.Utc).Since.DateTime);
    }

    [Fact]
    public void Every_period_is_tested() =>
        Assert.Equal(Enum.GetNames<Period>(), Periods.Select(row => row.Data.Item1));
}
