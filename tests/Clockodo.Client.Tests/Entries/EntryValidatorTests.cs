using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>Drafts that are refused before sending, and those that are sent.</summary>
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
    public async Task A_required_field_must_be_given(EntryType type, string property)
    {
        var draft = Drafts.Full(type);
        Set(draft, property, null);

        var exception = await RefusedAsync(client => client.Entries.AddAsync(draft, Token));

        Assert.Equal([property], exception.Fields);
        Assert.Contains($"{property} is missing. Nothing was sent.", exception.Message);
    }

    [Fact]
    public async Task All_problems_are_reported_at_once()
    {
        var draft = new EntryDraft(EntryType.LumpSum) { LumpSum = -1, Text = "half \ud83d of a pair" };

        var exception = await RefusedAsync(client => client.Entries.AddAsync(draft, Token));

        Assert.Equal(["CustomerId", "ServiceId", "Billable", "TimeSince", "LumpSum", "Text"], exception.Fields);
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
    public void A_draft_with_every_field_of_its_type_is_accepted()
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
    [InlineData("CustomerId", 0L)]
    [InlineData("ProjectId", -1L)]
    [InlineData("SubprojectId", -1L)]
    [InlineData("UserId", -1L)]
    [InlineData("UserId", 0L)]
    [InlineData("ServiceId", -1L)]
    [InlineData("HourlyRate", -0.01)]
    [InlineData("Duration", -1)]
    [InlineData("Billable", BillableState.Unknown)]
    [InlineData("Billable", (BillableState)3)]
    public async Task An_impossible_value_is_refused(string property, object value)
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
    public void Zero_is_a_valid_amount()
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
        Assert.StartsWith("Cannot add the time entry: TimeUntil is before TimeSince. ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-02T22:00", "2026-11-02T01:30", "If the work ended on the next day, write its date too: 2026-11-03T01:30:00.")]
    [InlineData("2026-12-31T22:00", "2026-12-31T00:00", "If the work ended on the next day, write its date too: 2027-01-01T00:00:00.")]
    [InlineData("2026-11-02T22:00", "2026-11-01T22:00", "Correct the start or the end.")]
    public void An_end_before_the_start_is_explained_by_midnight_if_it_can_be(string since, string until, string advice)
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        draft.TimeSince = DateTimeOffset.Parse(since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal);
        draft.TimeUntil = DateTimeOffset.Parse(until, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal);

        ContentProblem problem = Assert.Single(draft.FindProblems());

        Assert.Equal($"TimeUntil is before TimeSince. {advice}", problem.Message);
    }

    [Fact]
    public void The_last_day_of_the_calendar_has_no_next_one()
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        draft.TimeSince = DateTimeOffset.MaxValue;
        draft.TimeUntil = DateTimeOffset.MaxValue.AddHours(-1);

        ContentProblem problem = Assert.Single(draft.FindProblems());

        Assert.Equal("TimeUntil is before TimeSince. Correct the start or the end.", problem.Message);
    }

    [Fact]
    public void An_end_at_the_start_is_accepted_in_any_time_zone()
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        draft.TimeUntil = draft.TimeSince?.ToOffset(TimeSpan.FromHours(-9));

        Assert.Empty(EntryValidator.Check(draft));
    }

    [Theory]
    [InlineData(EntryType.TimeEntry, 1001, "")]
    [InlineData(EntryType.LumpSum, 999, "\ud83d\ude00")]
    [InlineData(EntryType.LumpSumService, 100_000, "\n")]
    public async Task A_long_text_is_sent_as_it_is_and_left_to_the_service(EntryType type, int length, string end)
    {
        var handler = StubHandler.Responding(Responses.Entry());
        using var client = TestClient.Over(handler);
        var draft = Drafts.Full(type);
        draft.Text = new string('ä', length) + end;

        await client.Entries.AddAsync(draft, Token);

        Assert.Equal(draft.Text, SentText(handler.Single));
    }

    [Fact]
    public async Task A_change_to_a_long_text_is_sent_as_it_is_and_left_to_the_service()
    {
        var handler = StubHandler.Responding(Responses.Entry());
        using var client = TestClient.Over(handler);
        string text = new('ß', 1001);

        await client.Entries.EditAsync(1, new EntryChange { Text = text }, Token);

        Assert.Equal(text, SentText(handler.Single));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        var draft = Drafts.Full(EntryType.TimeEntry);
        draft.Text = "half \ud83d of a pair";

        Assert.Equal(["Text"], Names(draft));
    }

    [Fact]
    public async Task Billed_is_sent_and_left_to_the_service()
    {
        var handler = StubHandler.Responding(Responses.Entry());
        using var client = TestClient.Over(handler);
        var draft = Drafts.Required(EntryType.LumpSum);
        draft.Billable = BillableState.Billed;

        await client.Entries.AddAsync(draft, Token);

        Assert.Contains("\"billable\":2", handler.Single.Body);
    }

    private static string? SentText(SentRequest request)
    {
        using var body = JsonDocument.Parse(request.Body!);
        return body.RootElement.GetProperty("text").GetString();
    }

    private static string[] Names(EntryDraft draft) =>
        [.. EntryValidator.Check(draft).SelectMany(problem => problem.Fields)];

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
        var handler = StubHandler.Unused();
        using var client = TestClient.Over(handler);

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => action(client));

        Assert.Equal(ClockodoErrorKind.Invalid, exception.Kind);
        Assert.Null(exception.StatusCode);
        Assert.EndsWith("Nothing was sent.", exception.Message);
        Assert.Empty(handler.Requests);
        return exception;
    }
}
