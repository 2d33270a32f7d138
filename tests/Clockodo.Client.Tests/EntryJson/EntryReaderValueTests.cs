using System;
using System.Globalization;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.EntryJson;

/// <summary>Values of single fields.</summary>
public sealed class EntryReaderValueTests
{
    [Theory]
    [InlineData("84.03")]
    [InlineData("0.1")]
    [InlineData("1234567.89")]
    [InlineData("0")]
    [InlineData("-12.5")]
    [InlineData("79228162514264337593543950335")]
    public void Amounts_are_exact(string number)
    {
        var entry = Parse.Entry(EntrySample.With("hourly_rate", number));

        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), entry.HourlyRate);
    }

    [Fact]
    public void An_amount_with_an_exponent_is_read()
    {
        Assert.Equal(1200m, Parse.Entry(EntrySample.With("revenue", "1.2e3")).Revenue);
    }

    [Fact]
    public void Times_are_of_kind_Local()
    {
        Assert.SkipUnless(HomeTimeZone.IsSet, "The time zone cannot be set on this system.");

        var entry = Parse.Entry(EntrySample.TimeEntry);

        Assert.Equal(new DateTime(2026, 7, 1, 10, 0, 0), entry.TimeSince);
        Assert.All(
            [
                entry.TimeSince, entry.TimeUntil, entry.TimeInsert, entry.TimeLastChange, entry.TimeLastChangeWorkTime,
                entry.TimeClockedSince,
            ],
            time => Assert.Equal(DateTimeKind.Local, time?.Kind));
    }

    [Theory]
    [InlineData("2021-06-30T12:34:56Z", "2021-06-30T12:34:56Z")]
    [InlineData("2021-06-30T12:34:56.5Z", "2021-06-30T12:34:56.5Z")]
    [InlineData("2021-06-30T12:34:56.123456Z", "2021-06-30T12:34:56.123456Z")]
    [InlineData("2021-06-30T14:34:56+02:00", "2021-06-30T12:34:56Z")]
    [InlineData("2021-06-30T05:04:56.25-07:30", "2021-06-30T12:34:56.25Z")]
    [InlineData("2021-06-30 12:34:56", "2021-06-30T12:34:56Z")]
    [InlineData("2021-06-30T12:34:56", "2021-06-30T12:34:56Z")]
    public void A_time_may_have_a_fraction_and_an_offset(string written, string expected)
    {
        var entry = Parse.Entry(EntrySample.With("time_insert", $"\"{written}\""));

        Assert.Equal(Known.Local(expected), entry.TimeInsert);
    }

    [Theory]
    [InlineData("time_last_change_work_time")]
    [InlineData("time_last_change_worktime")]
    public void The_last_change_of_work_time_is_read_in_both_spellings(string name)
    {
        var entry = Parse.Entry(EntrySample.With(name, "\"2026-07-03T12:00:04Z\""));

        Assert.Equal(Known.Local("2026-07-03T12:00:04Z"), entry.TimeLastChangeWorkTime);
    }

    [Fact]
    public void The_offset_is_not_added_to_the_duration()
    {
        var entry = Parse.Entry(EntrySample.With(EntrySample.With("duration", "3600"), "offset", "600"));

        Assert.Equal(TimeSpan.FromHours(1), entry.Duration);
        Assert.Equal(1m, entry.Hours);
        Assert.Equal(TimeSpan.FromMinutes(10), entry.Offset);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "0.00027778")]
    [InlineData("1200", "0.33333333")]
    [InlineData("86400", "24")]
    [InlineData("-1800", "-0.5")]
    public void Hours_are_rounded_to_8_decimals(string seconds, string hours)
    {
        var entry = Parse.Entry(EntrySample.With("duration", seconds));

        Assert.Equal(decimal.Parse(hours, CultureInfo.InvariantCulture), entry.Hours);
    }

    [Theory]
    [InlineData(0, BillableState.NotBillable)]
    [InlineData(1, BillableState.Billable)]
    [InlineData(2, BillableState.Billed)]
    [InlineData(-1, BillableState.Unknown)]
    [InlineData(7, (BillableState)7)]
    public void An_unknown_billable_state_is_kept(int number, BillableState expected)
    {
        var entry = Parse.Entry(EntrySample.With("billable", number.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal(expected, entry.Billable);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("3", false)]
    [InlineData("9", true)]
    public void An_entry_without_an_end_is_running_unless_it_is_a_lump_sum(string type, bool isRunning)
    {
        var entry = Parse.Entry(EntrySample.With(EntrySample.With("type", type), "time_until", "null"));

        Assert.Null(entry.TimeUntil);
        Assert.Equal(isRunning, entry.IsRunning);
    }
}
