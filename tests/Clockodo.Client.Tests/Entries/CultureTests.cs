using System;
using System.Net.Http;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Resources;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.Entries;

/// <summary>Messages and requests are the same under every culture.</summary>
public sealed class CultureTests
{
    private static readonly DateTimeOffset Since = Known.At("2026-10-25T02:30:00+02:00");

    public static TheoryData<string> Cultures => [.. UnderCulture.Unusual];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Negative_values_of_an_entry(string culture) => AssertSame(culture, () => string.Join(
        " ",
        EntryValidator.Check(new EntryChange { CustomerId = -1, LumpSum = -1.5m, Duration = TimeSpan.FromHours(-30) })));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void An_unknown_type_of_entry(string culture) => AssertSame(
        culture, () => string.Join(" ", EntryValidator.Check(new EntryDraft((EntryType)(-7)))) + EntryTypeName.For((EntryType)(-7)));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_billable_state_without_a_name(string culture) => AssertSame(
        culture,
        () => string.Join(" ", EntryValidator.Check(new EntryChange { Billable = (BillableState)(-7) }))
            + WritableField.Find("Billable").Describe((BillableState)(-7)));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Values_of_a_query_that_are_not_possible(string culture) => AssertSame(culture, () => Assert.Throws<ClockodoException>(
        () => EntryQueryValidator.Require(new EntryQuery(Since, Since) { PageSize = -1, PagesAtOnce = -5, Skip = -1, First = -2 })).Message);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Dates_and_numbers_of_an_entry_in_words(string culture) => AssertSame(
        culture, () => WritableField.Find("TimeSince").Describe(Since) + WritableField.Find("HourlyRate").Describe(-95.5m));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_recovered_entry_and_a_stopped_clock(string culture) => AssertSame(culture, () =>
        new EntryRecovered(-5, new ClockodoException(ClockodoErrorKind.OutcomeUnknown, "Lost."), "Found.").Message
        + ClockRules.Describe(Parse.Entry(EntrySample.With("id", "-5")))
        + new ClockStopped(-5, Parse.Entry(EntrySample.TimeEntry)).Message);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Waits_and_retries(string culture) => AssertSame(culture, () =>
        new RateLimitDelay("limit", TimeSpan.FromSeconds(61.5)).Message
        + new RetryScheduled(new ClockodoException(ClockodoErrorKind.RateLimited, "429."), TimeSpan.FromSeconds(61.5), 1).Message);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_status_of_a_failure(string culture) => AssertSame(culture, () => ServiceErrorFactory.For(
        new ServiceRequest(HttpMethod.Get, "v2/entries", "list the entries"),
        new HttpResponseMessage((System.Net.HttpStatusCode)522),
        ServiceErrorBody.None,
        Since).Message);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Requests(string culture) => AssertSame(culture, () =>
        EntryQueryString.For(new EntryQuery(Since, Since) { CustomerId = 4711 }, 1000, 1)
        + System.Text.Encoding.UTF8.GetString(EntryContentWriter.Write(Drafts.Full(EntryType.TimeEntry)))
        + new ResourceQuery { Skip = 1 }.ToQueryString(1000, 2));

    private static void AssertSame(string culture, Func<string> text) =>
        Assert.Equal(UnderCulture.Run("", text), UnderCulture.Run(culture, text));
}
