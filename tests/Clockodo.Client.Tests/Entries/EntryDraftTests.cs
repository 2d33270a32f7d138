using System;
using System.Linq;
using System.Text;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.Entries;

/// <summary>A draft of an existing entry contains everything that can be written.</summary>
public sealed class EntryDraftTests
{
    [Fact]
    public void A_draft_of_a_time_entry_contains_its_fields()
    {
        Assert.Equal(
            """
            {"customers_id":12,"projects_id":13,"subprojects_id":14,"users_id":15,"services_id":17,"billable":2,"time_since":"2026-07-01T08:00:00Z","time_until":"2026-07-01T10:00:00Z","duration":6300,"hourly_rate":84.03,"text":"Konzept","clocked_offline":true,"time_clocked_since":"2026-07-01T08:00:03Z"}
            """,
            WrittenAgain(EntrySample.TimeEntry));
    }

    [Fact]
    public void A_draft_of_a_lump_sum_contains_its_fields()
    {
        Assert.Equal(
            """
            {"customers_id":22,"projects_id":23,"subprojects_id":24,"users_id":25,"services_id":27,"lumpsum":0.1,"billable":0,"time_since":"2026-01-15T08:00:00Z","text":"Pauschale"}
            """,
            WrittenAgain(EntrySample.LumpSum));
    }

    [Fact]
    public void A_draft_of_a_lump_sum_service_contains_its_fields()
    {
        Assert.Equal(
            """
            {"customers_id":32,"projects_id":33,"subprojects_id":34,"users_id":35,"lumpsum_services_id":37,"lumpsum_services_amount":2.5,"billable":1,"time_since":"2026-02-15T08:00:00Z","text":"Hosting"}
            """,
            WrittenAgain(EntrySample.LumpSumService));
    }

    [Theory]
    [InlineData(EntrySample.TimeEntry)]
    [InlineData(EntrySample.LumpSum)]
    [InlineData(EntrySample.LumpSumService)]
    public void A_draft_contains_every_field_of_its_type(string json)
    {
        var draft = EntryDraft.From(Parse.Entry(json));

        var missing = WritableField.All
            .Where(field => field.UseIn(draft.Type) != FieldUse.None && field.ValueIn(draft) is null)
            .Select(field => field.Name);

        Assert.Empty(missing);
        Assert.Empty(EntryValidator.Check(draft));
    }

    [Fact]
    public void A_draft_of_a_running_entry_lacks_its_end()
    {
        var running = Parse.Entry(EntrySample.With(EntrySample.With("time_until", "null"), "services_id", "17"));

        Assert.Equal("TimeUntil", EntryValidator.Check(EntryDraft.From(running)).Single().Fields.Single());
    }

    [Theory]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25T01:15:00Z", "2026-10-25T01:45:00Z")]
    [InlineData("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z")]
    public void Times_in_the_hours_of_clock_changes_are_kept(string since, string until)
    {
        Assert.SkipUnless(HomeTimeZone.IsSet, "The time zone cannot be set on this system.");
        var json = EntrySample.With(EntrySample.With("time_since", $"\"{since}\""), "time_until", $"\"{until}\"");

        var draft = EntryDraft.From(Parse.Entry(json));

        Assert.Equal((Known.At(since), Known.At(until)), (draft.TimeSince, draft.TimeUntil));
    }

    [Fact]
    public void A_draft_is_written_without_fractions_of_a_second()
    {
        var entry = Parse.Entry(EntrySample.With("time_since", "\"2026-07-01T08:00:00.75Z\""));

        Assert.Contains("\"time_since\":\"2026-07-01T08:00:00Z\"", Written(EntryDraft.From(entry)));
    }

    [Fact]
    public void A_draft_of_null_throws()
    {
        Assert.Throws<ArgumentNullException>(() => EntryDraft.From(null!));
    }

    private static string WrittenAgain(string json) => Written(EntryDraft.From(Parse.Entry(json)));

    private static string Written(EntryContent content) => Encoding.UTF8.GetString(EntryContentWriter.Write(content));
}
