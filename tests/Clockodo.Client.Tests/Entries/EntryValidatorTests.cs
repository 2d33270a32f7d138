using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>What is refused before anything is sent, and what is left to the service.</summary>
public sealed class EntryValidatorTests
{
    private static readonly EntryType[] Types = [EntryType.TimeEntry, EntryType.LumpSum, EntryType.LumpSumService];

    [Theory]
    [InlineData(EntryType.TimeEntry, "CustomerId")]
    [InlineData(EntryType.TimeEntry, "ServiceId")]
    [InlineData(EntryType.TimeEntry, "Billable")]
    [InlineData(EntryType.TimeEntry, "TimeSince")]
    [InlineData(EntryType.TimeEntry, "TimeUntil")]
    [InlineData(EntryType.LumpSum, "CustomerId")]
    [InlineData(EntryType.LumpSum, "ServiceId")]
    [InlineData(EntryType.LumpSum, "LumpSum")]
    [InlineData(EntryType.LumpSum, "Billable")]
    [InlineData(EntryType.LumpSum, "TimeSince")]
    [InlineData(EntryType.LumpSumService, "CustomerId")]
    [InlineData(EntryType.LumpSumService, "LumpSumServiceId")]
    [InlineData(EntryType.LumpSumService, "LumpSumServiceAmount")]
    [InlineData(EntryType.LumpSumService, "Billable")]
    [InlineData(EntryType.LumpSumService, "TimeSince")]
    public async Task What_a_type_requires_must_be_there(EntryType type, string property)
    {
        var draft = Drafts.Full(type);
        Set(draft, property, null);

        var exception = await RefusedAsync(client => client.Entries.AddAsync(draft, Token));

        Assert.Equal([property], exception.Fields);
        Assert.Contains($"{property} is missing. Nothing was sent.", exception.Message);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once()
    {
        var draft = new EntryDraft(EntryType.LumpSum);

        var exception = await RefusedAsync(client => client.Entries.AddAsync(draft, Token));

        Assert.Equal(["CustomerId", "ServiceId", "LumpSum", "Billable", "TimeSince"], exception.Fields);
    }

    [Theory]
    [InlineData(EntryType.TimeEntry, "LumpSum", 1.0)]
    [InlineData(EntryType.TimeEntry, "LumpSumServiceId", 1L)]
    [InlineData(EntryType.TimeEntry, "LumpSumServiceAmount", 1.0)]
    [InlineData(EntryType.LumpSum, "LumpSumServiceId", 1L)]
    [InlineData(EntryType.LumpSum, "LumpSumServiceAmount", 1.0)]
    [InlineData(EntryType.LumpSum, "HourlyRate", 1.0)]
    [InlineData(EntryType.LumpSum, "ClockedOffline", false)]
    [InlineData(EntryType.LumpSumService, "ServiceId", 1L)]
    [InlineData(EntryType.LumpSumService, "LumpSum", 1.0)]
    [InlineData(EntryType.LumpSumService, "HourlyRate", 1.0)]
    public async Task A_field_of_another_type_is_refused(EntryType type, string property, object value)
    {
        var draft = Drafts.Full(type);
        Set(draft, property, value is double number ? (decimal)number : value);

        var exception = await RefusedAsync(client => client.Entries.AddAsync(draft, Token));

        Assert.Equal([property], exception.Fields);
        Assert.Contains($"{property} does not belong to a ", exception.Message);
    }

    [Theory]
    [InlineData(EntryType.LumpSum)]
    [InlineData(EntryType.LumpSumService)]
    public void A_lump_sum_has_no_end_and_no_duration(EntryType type)
    {
        var draft = Drafts.Full(type);
        draft.TimeUntil = draft.TimeSince;
        draft.Duration = TimeSpan.Zero;
        draft.TimeClockedSince = draft.TimeSince;

        Assert.Equal(["TimeUntil", "Duration", "TimeClockedSince"], Names(draft));
    }

    [Fact]
    public void A_draft_with_all_that_its_type_has_is_accepted()
    {
        Assert.All(Types, type => Assert.Empty(EntryValidator.Check(Drafts.Full(type))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public async Task An_unknown_type_cannot_be_added(int type)
    {
        var exception = await RefusedAsync(client => client.Entries.AddAsync(new((EntryType)type), Token));

        Assert.Equal(["Type"], exception.Fields);
    }

    [Theory]
    [InlineData("CustomerId", -1L)]
    [InlineData("ProjectId", -1L)]
    [InlineData("SubprojectId", -1L)]
    [InlineData("UserId", -1L)]
    [InlineData("ServiceId", -1L)]
    [InlineData("HourlyRate", -0.01)]
    [InlineData("Duration", -1)]
    [InlineData("Billable", BillableState.Unknown)]
    [InlineData("Billable", (BillableState)3)]
    public async Task A_value_that_cannot_be_is_refused(string property, object value)
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        Set(draft, property, Converted(value));

        var exception = await RefusedAsync(client => client.Entries.AddAsync(draft, Token));

        Assert.Equal([property], exception.Fields);
    }

    [Fact]
    public void A_negative_amount_is_refused()
    {
        var lumpSum = Drafts.Full(EntryType.LumpSum);
        lumpSum.LumpSum = -1;
        var service = Drafts.Full(EntryType.LumpSumService);
        service.LumpSumServiceAmount = -1;
        service.LumpSumServiceId = -1;

        Assert.Equal(["LumpSum"], Names(lumpSum));
        Assert.Equal(["LumpSumServiceId", "LumpSumServiceAmount"], Names(service));
    }

    [Fact]
    public void Nothing_is_an_amount_too()
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        draft.HourlyRate = 0;
        draft.Duration = TimeSpan.Zero;
        draft.ProjectId = 0;

        Assert.Empty(EntryValidator.Check(draft));
    }

    [Fact]
    public async Task An_end_before_the_start_is_refused()
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        draft.TimeUntil = draft.TimeSince?.AddSeconds(-1);

        var exception = await RefusedAsync(client => client.Entries.AddAsync(draft, Token));

        Assert.Equal(["TimeUntil"], exception.Fields);
        Assert.Equal("Cannot add the time entry: TimeUntil is before TimeSince. Nothing was sent.", exception.Message);
    }

    [Fact]
    public void An_end_at_the_start_is_accepted_whatever_the_time_zone()
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        draft.TimeUntil = draft.TimeSince?.ToOffset(TimeSpan.FromHours(-9));

        Assert.Empty(EntryValidator.Check(draft));
    }

    [Theory]
    [InlineData(1000, false)]
    [InlineData(1001, true)]
    public void A_text_has_at_most_1000_characters(int length, bool isRefused)
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        draft.Text = new string('ä', length);

        Assert.Equal(isRefused ? ["Text"] : [], Names(draft));
    }

    [Fact]
    public async Task Billed_is_passed_on_for_the_service_to_judge()
    {
        var handler = StubHandler.Answering(Answers.Entry());
        using var client = TestClient.Over(handler);
        var draft = Drafts.Required(EntryType.LumpSum);
        draft.Billable = BillableState.Billed;

        await client.Entries.AddAsync(draft, Token);

        Assert.Contains("\"billable\":2", handler.Single.Body);
    }

    private static string[] Names(EntryDraft draft) =>
        [.. EntryValidator.Check(draft).Select(problem => problem.Name)];

    private static void Set(EntryDraft draft, string property, object? value) =>
        typeof(EntryDraft).GetProperty(property)!.SetValue(draft, value);

    private static object Converted(object value) => value switch
    {
        double number => (decimal)number,
        int seconds => TimeSpan.FromSeconds(seconds),
        _ => value,
    };

    private static async Task<ClockodoException> RefusedAsync(Func<ClockodoClient, Task> action)
    {
        var handler = Answers.Forbidden();
        using var client = TestClient.Over(handler);

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => action(client));

        Assert.Equal(ClockodoErrorKind.Invalid, exception.Kind);
        Assert.Null(exception.StatusCode);
        Assert.Empty(handler.Requests);
        return exception;
    }
}
