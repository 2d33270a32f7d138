using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Comparison.EntryComparisonState;

namespace Clockodo.Client.Tests.Comparison;

/// <summary>Which entry belongs to what was expected. The entries of the service are given as the changes to a usual one.</summary>
public class EntryComparerTests
{
    private static readonly Entry Usual = Entry.FromJson(EntrySample.TimeEntry);

    [Fact]
    public void An_unchanged_entry_is_the_same() =>
        Assert.Equal(["Same"], Compare([ExpectedEntry.From(Usual)], [Usual]));

    [Theory]
    [InlineData("text", "\"OOPS\"", "Text")]
    [InlineData("text", "null", "")]
    [InlineData("projects_id", "null", "ProjectId")]
    [InlineData("customers_id", "99", "CustomerId")]
    [InlineData("users_id", "99", "UserId")]
    [InlineData("services_id", "99", "ServiceId")]
    [InlineData("billable", "1", "Billable")]
    [InlineData("hourly_rate", "84.04", "HourlyRate")]
    [InlineData("hourly_rate", "84.030", "")]
    [InlineData("duration", "6301", "Duration")]
    [InlineData("time_since", "\"2026-07-01T08:00:01Z\"", "TimeSince")]
    [InlineData("time_until", "\"2026-07-02T10:00:00Z\"", "TimeUntil")]
    [InlineData("revenue", "1", "")]
    [InlineData("clocked_offline", "false", "")]
    [InlineData("customers_name", "\"Other\"", "")]
    public void Of_an_entry_with_the_same_ID_each_field_that_can_be_changed_is_compared(string field, string value, string differs)
    {
        EntryComparison comparison = Assert.Single(
            EntryComparer.Compare([ExpectedEntry.From(Usual)], [Changed((field, value))]));

        Assert.Equal(differs, comparison.Fields);
        Assert.Equal(differs.Length > 0 ? Different : Same, comparison.State);
    }

    [Fact]
    public void No_text_differs_from_a_text()
    {
        Entry without = Changed(("text", "null"), ("texts_id", "null"));

        Assert.Equal(["Different Text"], Compare([ExpectedEntry.From(Usual)], [without]));
        Assert.Equal(["Different Text"], Compare([ExpectedEntry.From(without)], [Usual]));
    }

    [Theory]
    [InlineData("billable", "-1")]
    [InlineData("hourly_rate", "null")]
    public void What_the_service_does_not_tell_is_not_compared(string field, string value)
    {
        Entry restricted = Changed((field, value));

        Assert.Equal(["Same"], Compare([ExpectedEntry.From(Usual)], [restricted]));
        Assert.Equal(["Same"], Compare([ExpectedEntry.From(restricted)], [Usual]));
    }

    [Fact]
    public void What_is_not_expected_is_extra() =>
        Assert.Equal(["Same", "Extra 2"], Compare([ExpectedEntry.From(Usual)], [Changed(("id", "2"), ("text", "\"new\"")), Usual]));

    [Fact]
    public void What_is_gone_is_missing() =>
        Assert.Equal(["Missing"], Compare([ExpectedEntry.From(Usual)], []));

    [Fact]
    public void An_entry_that_was_added_again_is_found_by_its_work() =>
        Assert.Equal(
            ["Same 77"],
            Compare([ExpectedEntry.From(Usual)], [Changed(("id", "77"), ("time_insert", "\"2026-07-05T10:00:00Z\""))]));

    [Fact]
    public void An_entry_that_was_there_before_is_not_taken_for_one_that_was_added_again() =>
        Assert.Equal(["Missing", "Extra 77"], Compare([ExpectedEntry.From(Usual)], [Changed(("id", "77"))]));

    [Fact]
    public void Of_two_alike_the_one_without_differences_is_taken()
    {
        ExpectedEntry row = Row(Usual);

        Assert.Equal(
            ["Same 3", "Extra 2"],
            Compare([row], [Changed(("id", "2"), ("billable", "0")), Changed(("id", "3"))]));
    }

    [Fact]
    public void Two_equal_rows_need_two_entries() =>
        Assert.Equal(["Same", "Missing"], Compare([Row(Usual), Row(Usual)], [Usual]));

    [Fact]
    public void A_row_is_not_given_the_entry_of_another_ID() =>
        Assert.Equal(["Missing", "Same"], Compare([Row(Usual), ExpectedEntry.From(Usual)], [Usual]));

    [Theory]
    [InlineData("time_until", "\"2026-07-01T11:00:00Z\"", "TimeUntil")]
    [InlineData("text", "\"corrected\"", "Text")]
    [InlineData("projects_id", "99", "ProjectId")]
    [InlineData("time_since", "\"2026-07-01T07:30:00Z\"", "TimeSince")]
    public void A_row_without_an_ID_finds_its_edited_entry_by_the_start_or_the_day(string field, string value, string differs) =>
        Assert.Equal([$"Different 2 {differs}"], Compare([Row(Usual)], [Changed(("id", "2"), (field, value))]));

    [Theory]
    [InlineData("users_id", "99")]
    [InlineData("time_since", "\"2026-07-02T08:00:00Z\"")]
    public void An_entry_of_another_user_or_on_another_day_is_another_one(string field, string value) =>
        Assert.Equal(["Missing", "Extra 2"], Compare([Row(Usual)], [Changed(("id", "2"), (field, value))]));

    [Fact]
    public void Fields_that_a_row_does_not_have_are_not_compared()
    {
        var content = EntryDraft.From(Usual);
        (content.Billable, content.Duration, content.HourlyRate) = (null, null, null);

        Assert.Equal(["Same 2"], Compare([new(content)], [Changed(("id", "2"), ("billable", "0"), ("duration", "60"))]));
    }

    [Fact]
    public void Spaces_and_line_ends_around_a_text_do_not_make_other_work()
    {
        var content = EntryDraft.From(Changed(("text", "\"one\\r\\ntwo \"")));

        Assert.StartsWith("Different 2 Text", Assert.Single(Compare([new(content)], [Changed(("id", "2"), ("text", "\"one\\ntwo\""))])));
    }

    [Theory]
    [InlineData(EntrySample.LumpSum, "lumpsum", "0.2", "LumpSum")]
    [InlineData(EntrySample.LumpSumService, "lumpsum_services_amount", "3", "LumpSumServiceAmount")]
    public void Lump_sums_are_compared_by_their_amount(string sample, string field, string value, string differs)
    {
        Entry before = Entry.FromJson(sample);
        Entry now = Entry.FromJson(EntrySample.With(sample, field, value));

        Assert.Equal([$"Different {differs}"], Compare([ExpectedEntry.From(before)], [now]));
        Assert.Equal(["Same"], Compare([ExpectedEntry.From(before)], [before]));
    }

    [Fact]
    public void The_order_is_that_of_what_was_expected_and_then_that_of_the_service()
    {
        Entry[] entries = [.. Enumerable.Range(1, 4).Select(id => Changed(("id", $"{id}"), ("text", $"\"{id}\"")))];

        Assert.Equal(
            ["Same 3", "Same 1", "Extra 4", "Extra 2"],
            Compare([ExpectedEntry.From(entries[2]), ExpectedEntry.From(entries[0])], [entries[3], entries[0], entries[1], entries[2]]));
    }

    private static Entry Changed(params (string Field, string Value)[] values) => Entry.FromJson(
        values.Aggregate(EntrySample.TimeEntry, (json, value) => EntrySample.With(json, value.Field, value.Value)));

    private static ExpectedEntry Row(Entry entry) => new(EntryDraft.From(entry));

    // The ID is left out where it is that of the usual entry.
    private static string[] Compare(IEnumerable<ExpectedEntry> expected, IEnumerable<Entry> actual) =>
    [
        .. EntryComparer.Compare(expected, actual).Select(comparison => string.Join(
            " ",
            new[]
            {
                comparison.State.ToString(),
                comparison.Id is long id && id is not (11 or 21 or 31) ? $"{id}" : "",
                comparison.Fields,
            }.Where(part => part.Length > 0))),
    ];
}
