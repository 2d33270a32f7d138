using System;
using System.Linq;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.EntryJson;

/// <summary>An entry that the real service sent, field by field.</summary>
public sealed class EntryReaderCapturedTests
{
    private readonly TimeEntry _entry =
        Assert.IsType<TimeEntry>(Parse.Page(Responses.Page(EntrySample.Captured)).Items.Single());

    [Fact]
    public void IDs_and_amounts_are_read()
    {
        Assert.Equal(85722133, _entry.Id);
        Assert.Equal(EntryType.TimeEntry, _entry.Type);
        Assert.Equal(2410335, _entry.CustomerId);
        Assert.Equal(2020072, _entry.ProjectId);
        Assert.Equal(234579, _entry.UserId);
        Assert.Equal(860608, _entry.ServiceId);
        Assert.Equal(BillableState.Billable, _entry.Billable);
        Assert.Equal(84.03m, _entry.HourlyRate);
    }

    [Fact]
    public void Times_are_read()
    {
        Assert.Equal(Known.Local("2022-12-30T07:21:04Z"), _entry.TimeSince);
        Assert.Equal(Known.Local("2022-12-30T08:45:34Z"), _entry.TimeUntil);
        Assert.Equal(Known.Local("2022-12-30T07:21:04Z"), _entry.TimeInsert);
        Assert.Equal(Known.Local("2022-12-30T08:45:34Z"), _entry.TimeLastChange);
        Assert.Equal(Known.Local("2022-12-30T08:45:34Z"), _entry.TimeLastChangeWorkTime);
        Assert.Equal(Known.Local("2022-12-30T07:21:04Z"), _entry.TimeClockedSince);
        Assert.Equal(new TimeSpan(1, 24, 30), _entry.Duration);
        Assert.Equal(1.40833333m, _entry.Hours);
    }

    [Fact]
    public void Flags_are_read()
    {
        Assert.True(_entry.Clocked);
        Assert.False(_entry.ClockedOffline);
        Assert.False(_entry.IsRunning);
    }

    [Fact]
    public void Missing_fields_are_null()
    {
        Assert.Null(_entry.SubprojectId);
        Assert.Null(_entry.LumpSumServiceId);
        Assert.Null(_entry.TextId);
        Assert.Null(_entry.Text);
        Assert.Null(_entry.Offset);
        Assert.Null(_entry.TestData);
        Assert.Null(_entry.LumpSum);
        Assert.Null(_entry.LumpSumServiceAmount);
        Assert.Null(_entry.LumpSumServicePrice);
        Assert.Null(_entry.Revenue);
        Assert.Null(_entry.CustomerName);
        Assert.Null(_entry.ProjectName);
        Assert.Null(_entry.SubprojectName);
        Assert.Null(_entry.UserName);
        Assert.Null(_entry.ServiceName);
    }
}
