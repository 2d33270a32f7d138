using System;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Drafts = Clockodo.Client.Tests.Writing.Support.Drafts;
using Xunit;

namespace Clockodo.Client.Tests.Writing;

/// <summary>What cannot be right is refused with the name of the property, and nothing is sent.</summary>
public class ContentRulesTests : WritingTest
{
    private static readonly EntryDraft[] Valid = [Drafts.TimeEntry(), Drafts.LumpSum(), Drafts.LumpSumServices()];

    public static TheoryData<string, Action<EntryDraft>> Wrong => new()
    {
        { "TimeUntil", draft => draft.TimeUntil = draft.TimeSince!.Value.AddSeconds(-1) },
        { "HourlyRate", draft => draft.HourlyRate = -0.01m },
        { "LumpSum", draft => draft.LumpSum = 1 },
        { "LumpSumServiceId", draft => draft.LumpSumServiceId = 1 },
        { "LumpSumServiceAmount", draft => draft.LumpSumServiceAmount = 1 },
        { "Duration", draft => draft.Duration = TimeSpan.FromSeconds(-1) },
        { "Text", draft => draft.Text = new string('x', 1001) },
        { "Text", draft => draft.Text = "half \ud83d of a pair" },
        { "Billable", draft => draft.Billable = BillableState.Unknown },
        { "Billable", draft => draft.Billable = (BillableState)3 },
        { "CustomerId", draft => draft.CustomerId = null },
        { "CustomerId", draft => draft.CustomerId = 0 },
        { "ServiceId", draft => draft.ServiceId = null },
        { "ServiceId", draft => draft.ServiceId = -1 },
        { "UserId", draft => draft.UserId = 0 },
        { "ProjectId", draft => draft.ProjectId = -1 },
        { "TimeSince", draft => draft.TimeSince = null },
        { "TimeUntil", draft => draft.TimeUntil = null },
        { "Billable", draft => draft.Billable = null },
    };

    public static TheoryData<string, EntryChange> WrongChanges => new()
    {
        { "Change", new EntryChange() },
        { "Change", new EntryChange { Type = EntryType.LumpSum } },
        { "HourlyRate", new EntryChange { HourlyRate = -1 } },
        { "LumpSum", new EntryChange { LumpSum = -1 } },
        { "LumpSumServiceAmount", new EntryChange { LumpSumServiceAmount = -1 } },
        { "Text", new EntryChange { Text = new string('x', 1001) } },
        { "TimeUntil", new EntryChange { TimeSince = Drafts.Since, TimeUntil = Drafts.Since.AddHours(-1) } },
        { "TimeUntil", new EntryChange { Type = EntryType.LumpSum, TimeUntil = Drafts.Since } },
        { "LumpSum", new EntryChange { Type = EntryType.TimeEntry, LumpSum = 1 } },
        { "ServiceId", new EntryChange { Type = EntryType.LumpSumService, ServiceId = Drafts.Service } },
        { "LumpSum, Duration", new EntryChange { LumpSum = 1, Duration = TimeSpan.FromHours(1) } },
        { "Billable", new EntryChange { Billable = BillableState.Unknown } },
        { "CustomerId", new EntryChange { CustomerId = 0 } },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Wrong))]
    public async Task A_draft_that_cannot_be_right_is_refused(string property, Action<EntryDraft> spoil)
    {
        StartWith("POST");
        EntryDraft draft = Drafts.TimeEntry();
        spoil(draft);

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.AddAsync(draft, Token));

        AssertRefused(property, error);
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(WrongChanges))]
    public async Task A_change_that_cannot_be_right_is_refused(string property, EntryChange change)
    {
        StartWith("PUT");

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.EditAsync(4711, change, Token));

        AssertRefused(property, error);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        StartWith("POST");
        var draft = new EntryDraft(EntryType.LumpSum) { LumpSum = -1, Text = new string('x', 2000) };

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.AddAsync(draft, Token));

        Assert.Equal(["CustomerId", "ServiceId", "Billable", "TimeSince", "LumpSum", "Text"], error.Fields);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_is_at_the_edge_of_the_allowed_is_sent(int type)
    {
        StartWith("POST");
        EntryDraft draft = Valid[type];
        draft.Text = new string('ü', 998) + "\ud83d\ude00";
        draft.TimeUntil = type == 0 ? draft.TimeSince : null;
        draft.ProjectId = 0;

        Entry added = await Entries.AddAsync(draft, Token);

        Assert.Equal(draft.Text, added.Text);
        Assert.Null(added.ProjectId);
    }

    private void AssertRefused(string property, ClockodoException error)
    {
        Assert.Equal(ClockodoErrorKind.Invalid, error.Kind);
        Assert.Equal([property], error.Fields);
        Assert.Contains("Nothing was sent.", error.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Received);
    }
}
