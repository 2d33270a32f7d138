using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>Changes that are refused before sending.</summary>
public sealed class EntryValidatorChangeTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(EntryType.TimeEntry)]
    public async Task An_empty_change_is_refused(EntryType? type)
    {
        var handler = StubHandler.Unused();
        using var client = TestClient.Over(handler);

        var exception = await Assert.ThrowsAsync<ClockodoException>(
            () => client.Entries.EditAsync(4711, new() { Type = type }, Token));

        Assert.Equal(ClockodoErrorKind.Invalid, exception.Kind);
        Assert.Equal(
            "Cannot change entry 4711: nothing to change was given. Nothing was sent.", exception.Message);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void A_change_has_no_required_fields()
    {
        Assert.Empty(Names(new() { Text = "" }));
    }

    [Fact]
    public void A_field_of_another_type_is_refused_if_the_type_is_known()
    {
        Assert.Equal(
            ["LumpSumServiceId", "LumpSumServiceAmount", "LumpSum"],
            Names(new()
            {
                Type = EntryType.TimeEntry,
                Text = "x",
                LumpSum = 1,
                LumpSumServiceId = 1,
                LumpSumServiceAmount = 1,
            }));
        Assert.Equal(
            ["TimeUntil", "Duration", "HourlyRate"],
            Names(new()
            {
                Type = EntryType.LumpSum,
                ServiceId = 1,
                TimeUntil = Known.At("2026-11-02T09:00:00Z"),
                Duration = TimeSpan.Zero,
                HourlyRate = 1,
            }));
        Assert.Equal(["ServiceId"], Names(new() { Type = EntryType.LumpSumService, ServiceId = 1, LumpSumServiceId = 1 }));
    }

    [Fact]
    public void An_unknown_type_may_have_any_field()
    {
        Assert.Empty(Names(new() { Type = (EntryType)9, LumpSum = 1, HourlyRate = 1 }));
    }

    [Fact]
    public void Without_a_type_fields_that_no_type_has_together_are_refused()
    {
        Assert.Equal(["LumpSum", "HourlyRate"], Names(new() { LumpSum = 1, HourlyRate = 1, Text = "x" }));
        Assert.Equal(["LumpSum", "Duration"], Names(new() { LumpSum = 1, Duration = TimeSpan.FromHours(1) }));
    }

    [Fact]
    public void Without_a_type_fields_that_some_type_has_together_are_accepted()
    {
        Assert.Empty(Names(new() { ServiceId = 1, LumpSum = 1, Text = "x" }));
        Assert.Empty(Names(new() { ServiceId = 1, HourlyRate = 1 }));
        Assert.Empty(Names(new() { LumpSumServiceId = 1, LumpSumServiceAmount = 1 }));
    }

    [Fact]
    public void Values_are_checked_as_in_a_draft()
    {
        var change = new EntryChange
        {
            CustomerId = -1,
            HourlyRate = -1,
            Billable = BillableState.Unknown,
            Text = "half \ud83d of a pair",
            TimeSince = Known.At("2026-11-02T09:00:00Z"),
            TimeUntil = Known.At("2026-11-02T08:00:00Z"),
        };

        Assert.Equal(["CustomerId", "Billable", "HourlyRate", "Text", "TimeUntil"], Names(change));
    }

    [Fact]
    public void A_negative_amount_is_refused()
    {
        Assert.Equal(["LumpSum"], Names(new() { LumpSum = -1 }));
        Assert.Equal(["LumpSumServiceAmount"], Names(new() { LumpSumServiceAmount = -1 }));
    }

    [Fact]
    public void The_customer_cannot_be_removed()
    {
        Assert.Equal(["CustomerId"], Names(new() { CustomerId = 0 }));
    }

    private static string[] Names(EntryChange change) =>
        [.. EntryValidator.Check(change).SelectMany(problem => problem.Fields)];
}
