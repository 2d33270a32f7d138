using System;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.EntryJson;

/// <summary>An entry of each type with every field it can have, read field by field.</summary>
public sealed class EntryReaderTests
{
    [Fact]
    public void A_time_entry_has_the_fields_of_all_types()
    {
        var entry = Parse.Entry<TimeEntry>(EntrySample.TimeEntry);

        Assert.Equal(11, entry.Id);
        Assert.Equal(12, entry.CustomerId);
        Assert.Equal(13, entry.ProjectId);
        Assert.Equal(14, entry.SubprojectId);
        Assert.Equal(15, entry.UserId);
        Assert.Equal(BillableState.Billed, entry.Billable);
        Assert.Equal(16, entry.TextId);
        Assert.Equal("Konzept", entry.Text);
        Assert.Equal(Known.Local("2026-07-01T08:00:00Z"), entry.TimeSince);
        Assert.Equal(Known.Local("2026-07-01T10:00:00Z"), entry.TimeUntil);
        Assert.Equal(Known.Local("2026-07-01T10:00:01Z"), entry.TimeInsert);
        Assert.Equal(Known.Local("2026-07-02T11:00:02Z"), entry.TimeLastChange);
        Assert.False(entry.TestData);
        Assert.Equal("ACME", entry.CustomerName);
        Assert.Equal("Relaunch", entry.ProjectName);
        Assert.Equal("Entwurf", entry.SubprojectName);
        Assert.Equal("Erika", entry.UserName);
        Assert.Equal(1234567.89m, entry.Revenue);
    }

    [Fact]
    public void A_time_entry_has_fields_of_its_own()
    {
        var entry = Parse.Entry<TimeEntry>(EntrySample.TimeEntry);

        Assert.Equal(EntryType.TimeEntry, entry.Type);
        Assert.Equal(17, entry.ServiceId);
        Assert.Equal("Beratung", entry.ServiceName);
        Assert.Equal(new TimeSpan(1, 45, 0), entry.Duration);
        Assert.Equal(1.75m, entry.Hours);
        Assert.Equal(new TimeSpan(0, -15, 0), entry.Offset);
        Assert.False(entry.Clocked);
        Assert.True(entry.ClockedOffline);
        Assert.Equal(Known.Local("2026-07-01T08:00:03Z"), entry.TimeClockedSince);
        Assert.Equal(Known.Local("2026-07-03T12:00:04Z"), entry.TimeLastChangeWorkTime);
        Assert.Equal(84.03m, entry.HourlyRate);
    }

    [Fact]
    public void A_time_entry_has_nothing_of_the_lump_sums()
    {
        var entry = Parse.Entry<TimeEntry>(EntrySample.TimeEntry);

        Assert.Null(entry.LumpSum);
        Assert.Null(entry.LumpSumServiceId);
        Assert.Null(entry.LumpSumServiceAmount);
        Assert.Null(entry.LumpSumServicePrice);
    }

    [Fact]
    public void A_lump_sum_has_a_service_and_an_amount()
    {
        var entry = Parse.Entry<LumpSumEntry>(EntrySample.LumpSum);

        Assert.Equal(EntryType.LumpSum, entry.Type);
        Assert.Equal(21, entry.Id);
        Assert.Equal(BillableState.NotBillable, entry.Billable);
        Assert.Equal(27, entry.ServiceId);
        Assert.Equal("Beratung", entry.ServiceName);
        Assert.Equal(0.1m, entry.LumpSum);
        Assert.Equal(0.1m, entry.Revenue);
        Assert.Equal(Known.Local("2026-01-15T08:00:00Z"), entry.TimeSince);
        Assert.Equal(entry.TimeSince, entry.TimeUntil);
        Assert.True(entry.TestData);
    }

    [Fact]
    public void A_lump_sum_has_nothing_of_the_other_types()
    {
        var entry = Parse.Entry<LumpSumEntry>(EntrySample.LumpSum);

        AssertNoTimes(entry);
        Assert.Null(entry.LumpSumServiceId);
        Assert.Null(entry.LumpSumServiceAmount);
        Assert.Null(entry.LumpSumServicePrice);
    }

    [Fact]
    public void A_lump_sum_service_has_an_ID_an_amount_and_a_price()
    {
        var entry = Parse.Entry<LumpSumServiceEntry>(EntrySample.LumpSumService);

        Assert.Equal(EntryType.LumpSumService, entry.Type);
        Assert.Equal(31, entry.Id);
        Assert.Equal(37, entry.LumpSumServiceId);
        Assert.Equal(2.5m, entry.LumpSumServiceAmount);
        Assert.Equal(29.95m, entry.LumpSumServicePrice);
        Assert.Equal(74.88m, entry.Revenue);
    }

    [Fact]
    public void A_lump_sum_service_has_nothing_of_the_other_types()
    {
        var entry = Parse.Entry<LumpSumServiceEntry>(EntrySample.LumpSumService);

        AssertNoTimes(entry);
        Assert.Null(entry.ServiceId);
        Assert.Null(entry.ServiceName);
        Assert.Null(entry.LumpSum);
    }

    private static void AssertNoTimes(Entry entry)
    {
        Assert.Null(entry.Duration);
        Assert.Null(entry.Hours);
        Assert.Null(entry.Offset);
        Assert.Null(entry.Clocked);
        Assert.Null(entry.ClockedOffline);
        Assert.Null(entry.TimeClockedSince);
        Assert.Null(entry.TimeLastChangeWorkTime);
        Assert.Null(entry.HourlyRate);
        Assert.False(entry.IsRunning);
    }
}
