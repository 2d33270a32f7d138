using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>The bodies that are sent, to the character.</summary>
public sealed class EntryContentWriterTests
{
    [Theory]
    [InlineData(EntryType.TimeEntry, """
        {"customers_id":12,"services_id":17,"billable":1,"time_since":"2026-11-02T08:00:00Z","time_until":"2026-11-02T09:30:00Z"}
        """)]
    [InlineData(EntryType.LumpSum, """
        {"customers_id":12,"services_id":17,"lumpsum":1200.50,"billable":1,"time_since":"2026-11-02T08:00:00Z"}
        """)]
    [InlineData(EntryType.LumpSumService, """
        {"customers_id":12,"lumpsum_services_id":37,"lumpsum_services_amount":2.5,"billable":1,"time_since":"2026-11-02T08:00:00Z"}
        """)]
    public void An_entry_with_what_is_required_is_sent_with_that_alone(EntryType type, string body)
    {
        Assert.Equal(body, Written(Drafts.Required(type)));
    }

    [Theory]
    [InlineData(EntryType.TimeEntry, """
        {"customers_id":12,"projects_id":13,"subprojects_id":14,"users_id":15,"services_id":17,"billable":1,"time_since":"2026-11-02T08:00:00Z","time_until":"2026-11-02T09:30:00Z","duration":4800,"hourly_rate":84.03,"text":"Größe \"XL\"\nzweite Zeile","clocked_offline":true,"time_clocked_since":"2026-11-02T08:00:01Z"}
        """)]
    [InlineData(EntryType.LumpSum, """
        {"customers_id":12,"projects_id":13,"subprojects_id":14,"users_id":15,"services_id":17,"lumpsum":1200.50,"billable":1,"time_since":"2026-11-02T08:00:00Z","text":"Größe \"XL\"\nzweite Zeile"}
        """)]
    [InlineData(EntryType.LumpSumService, """
        {"customers_id":12,"projects_id":13,"subprojects_id":14,"users_id":15,"lumpsum_services_id":37,"lumpsum_services_amount":2.5,"billable":1,"time_since":"2026-11-02T08:00:00Z","text":"Größe \"XL\"\nzweite Zeile"}
        """)]
    public void An_entry_with_everything_is_sent_with_everything(EntryType type, string body)
    {
        Assert.Equal(body, Written(Drafts.Full(type)));
    }

    [Fact]
    public void A_change_is_sent_with_what_is_given_alone()
    {
        Assert.Equal("""{"text":"neu"}""", Written(new EntryChange { Text = "neu" }));
    }

    [Fact]
    public void A_change_can_be_of_every_editable_field()
    {
        var change = new EntryChange
        {
            Type = EntryType.TimeEntry,
            CustomerId = 1,
            ProjectId = 2,
            SubprojectId = 3,
            UserId = 4,
            ServiceId = 5,
            LumpSumServiceId = 6,
            LumpSumServiceAmount = 0.5m,
            LumpSum = 7.25m,
            Billable = BillableState.Billed,
            TimeSince = Known.At("2026-11-02T08:00:00Z"),
            TimeUntil = Known.At("2026-11-02T09:00:00Z"),
            Duration = TimeSpan.FromHours(1),
            HourlyRate = 95m,
            Text = "x",
        };

        Assert.Equal(
            """
            {"customers_id":1,"projects_id":2,"subprojects_id":3,"users_id":4,"services_id":5,"lumpsum_services_id":6,"lumpsum_services_amount":0.5,"lumpsum":7.25,"billable":2,"time_since":"2026-11-02T08:00:00Z","time_until":"2026-11-02T09:00:00Z","duration":3600,"hourly_rate":95,"text":"x"}
            """,
            Written(change));
    }

    [Theory]
    [InlineData("2026-11-02T09:00:00.9999999+01:00", "2026-11-02T08:00:00Z")]
    [InlineData("2026-11-02T23:30:00-05:00", "2026-11-03T04:30:00Z")]
    [InlineData("2026-07-02T00:15:00+05:45", "2026-07-01T18:30:00Z")]
    public void A_time_is_sent_in_UTC_without_the_fraction_of_a_second(string time, string sent)
    {
        Assert.Equal($$"""{"time_since":"{{sent}}"}""", Written(new EntryChange { TimeSince = Known.At(time) }));
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("84.03")]
    [InlineData("1234567.89")]
    [InlineData("0.3333333333333333333333333333")]
    [InlineData("79228162514264337593543950335")]
    public void An_amount_is_sent_exactly(string amount)
    {
        var change = new EntryChange { LumpSum = decimal.Parse(amount, CultureInfo.InvariantCulture) };

        Assert.Equal($$"""{"lumpsum":{{amount}}}""", Written(change));
    }

    [Theory]
    [InlineData("Größe für Müller", "Größe für Müller")]
    [InlineData("a \"b\" \\ c", """a \"b\" \\ c""")]
    [InlineData("eins\r\nzwei\tdrei", """eins\r\nzwei\tdrei""")]
    [InlineData("<b>&'+", "<b>&'+")]
    [InlineData("", "")]
    public void A_text_is_sent_as_it_is(string text, string escaped)
    {
        Assert.Equal($$"""{"text":"{{escaped}}"}""", Written(new EntryChange { Text = text }));
    }

    [Fact]
    public void A_text_with_a_character_beyond_the_first_plane_arrives()
    {
        using var body = JsonDocument.Parse(Written(new EntryChange { Text = "😀" }));

        Assert.Equal("😀", body.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void No_project_is_sent_as_0()
    {
        Assert.Equal("""{"projects_id":0}""", Written(new EntryChange { ProjectId = 0 }));
    }

    [Fact]
    public async Task An_addition_is_posted()
    {
        var handler = StubHandler.Answering(Answers.Entry());
        using var client = TestClient.Over(handler);

        var added = await client.Entries.AddAsync(Drafts.Required(EntryType.TimeEntry), Token);

        Assert.Equal(1, added.Id);
        Assert.Equal(("POST", "/api/v2/entries"), (handler.Single.Method, handler.Single.Uri.PathAndQuery));
        Assert.Equal("application/json", handler.Single.ContentType);
        Assert.Equal(Written(Drafts.Required(EntryType.TimeEntry)), handler.Single.Body);
    }

    [Fact]
    public async Task An_answer_to_an_addition_may_name_what_was_stopped()
    {
        using var client = TestClient.Over(StubHandler.Answering(
            $$"""{"stopped":{{EntrySample.LumpSum}},"entry":{{EntrySample.Essential}},"running":null}"""));

        Assert.Equal(1, (await client.Entries.AddAsync(Drafts.Required(EntryType.TimeEntry), Token)).Id);
    }

    [Fact]
    public async Task A_change_is_put()
    {
        var handler = StubHandler.Answering(Answers.Entry(EntrySample.With("text", "\"neu\"")));
        using var client = TestClient.Over(handler);

        var changed = await client.Entries.EditAsync(4711, new() { Text = "neu" }, Token);

        Assert.Equal("neu", changed.Text);
        Assert.Equal(("PUT", "/api/v2/entries/4711"), (handler.Single.Method, handler.Single.Uri.PathAndQuery));
        Assert.Equal("application/json", handler.Single.ContentType);
        Assert.Equal("""{"text":"neu"}""", handler.Single.Body);
    }

    [Fact]
    public async Task A_removal_has_no_body()
    {
        var handler = StubHandler.Answering(Answers.Deleted);
        using var client = TestClient.Over(handler);

        await client.Entries.DeleteAsync(4711, Token);

        Assert.Equal(("DELETE", "/api/v2/entries/4711"), (handler.Single.Method, handler.Single.Uri.PathAndQuery));
        Assert.Equal("", handler.Single.Body);
        Assert.Null(handler.Single.ContentType);
    }

    private static string Written(EntryContent content) => Encoding.UTF8.GetString(EntryContentWriter.Write(content));
}
