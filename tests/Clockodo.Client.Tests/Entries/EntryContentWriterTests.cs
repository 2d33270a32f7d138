using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.Entries;

/// <summary>The bodies of writes, character by character.</summary>
public sealed class EntryContentWriterTests
{
    [Theory]
    [InlineData(EntryType.TimeEntry, """
        {"customers_id":4711,"services_id":860608,"billable":1,"time_since":"2026-06-17T08:00:00Z","time_until":"2026-06-17T09:30:00Z"}
        """)]
    [InlineData(EntryType.LumpSum, """
        {"customers_id":4711,"services_id":860608,"lumpsum":1200.50,"billable":1,"time_since":"2026-06-17T08:00:00Z"}
        """)]
    [InlineData(EntryType.LumpSumService, """
        {"customers_id":4711,"lumpsum_services_id":41212,"lumpsum_services_amount":2.5,"billable":1,"time_since":"2026-06-17T08:00:00Z"}
        """)]
    public void Required_fields_alone_are_written(EntryType type, string body)
    {
        Assert.Equal(body, Written(Drafts.Required(type)));
    }

    [Theory]
    [InlineData(EntryType.TimeEntry, """
        {"customers_id":4711,"projects_id":512004,"subprojects_id":310440,"users_id":234602,"services_id":860608,"billable":1,"time_since":"2026-06-17T08:00:00Z","time_until":"2026-06-17T09:30:00Z","duration":4800,"hourly_rate":84.03,"text":"Größe \"XL\"\nzweite Zeile","clocked_offline":true,"time_clocked_since":"2026-06-17T08:00:01Z"}
        """)]
    [InlineData(EntryType.LumpSum, """
        {"customers_id":4711,"projects_id":512004,"subprojects_id":310440,"users_id":234602,"services_id":860608,"lumpsum":1200.50,"billable":1,"time_since":"2026-06-17T08:00:00Z","text":"Größe \"XL\"\nzweite Zeile"}
        """)]
    [InlineData(EntryType.LumpSumService, """
        {"customers_id":4711,"projects_id":512004,"subprojects_id":310440,"users_id":234602,"lumpsum_services_id":41212,"lumpsum_services_amount":2.5,"billable":1,"time_since":"2026-06-17T08:00:00Z","text":"Größe \"XL\"\nzweite Zeile"}
        """)]
    public void Every_field_of_a_type_is_written(EntryType type, string body)
    {
        Assert.Equal(body, Written(Drafts.Full(type)));
    }

    [Fact]
    public void A_change_contains_only_the_given_fields()
    {
        Assert.Equal("""{"text":"neu"}""", Written(new EntryChange { Text = "neu" }));
    }

    [Fact]
    public void A_change_can_contain_every_editable_field()
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
    public void A_time_is_written_in_UTC_and_whole_seconds(string time, string sent)
    {
        Assert.Equal($$"""{"time_since":"{{sent}}"}""", Written(new EntryChange { TimeSince = Known.At(time) }));
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("84.03")]
    [InlineData("1234567.89")]
    [InlineData("0.3333333333333333333333333333")]
    [InlineData("79228162514264337593543950335")]
    public void An_amount_is_written_exactly(string amount)
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
    public void A_text_is_escaped_only_where_JSON_requires_it(string text, string escaped)
    {
        Assert.Equal($$"""{"text":"{{escaped}}"}""", Written(new EntryChange { Text = text }));
    }

    [Fact]
    public void A_text_may_contain_emoji()
    {
        using var body = JsonDocument.Parse(Written(new EntryChange { Text = "😀" }));

        Assert.Equal("😀", body.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void Removing_the_project_is_written_as_0()
    {
        Assert.Equal("""{"projects_id":0}""", Written(new EntryChange { ProjectId = 0 }));
    }

    private static string Written(EntryContent content) => Encoding.UTF8.GetString(EntryContentWriter.Write(content));
}
