using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.EntryJson;

/// <summary>Unexpected fields and formats do not break a list.</summary>
public sealed class EntryReaderToleranceTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("[1,[2,{\"id\":3}],\"]\"]")]
    [InlineData("{\"id\":99,\"nested\":{\"type\":\"}\"},\"list\":[{}]}")]
    public void An_unknown_field_is_ignored(string value)
    {
        var entry = Parse.Entry(
            EntrySample.With(EntrySample.With("new_field", value), "text", "\"after it\""));

        Assert.Equal(1, entry.Id);
        Assert.Equal("after it", entry.Text);
    }

    [Theory]
    [InlineData("ID")]
    [InlineData("xxxxxxx")]
    [InlineData("uuuuuuuu")]
    [InlineData("text ")]
    [InlineData("customers_xx")]
    [InlineData("time_last_change_work_tim_")]
    [InlineData("")]
    public void A_name_similar_to_a_field_is_ignored(string name)
    {
        Assert.Equal(Parse.Entry(EntrySample.Essential).Values, Parse.Entry(EntrySample.With(name, "{}")).Values);
    }

    [Fact]
    public void An_entry_of_an_unknown_type_keeps_its_type_and_fields()
    {
        var entry = Parse.Entry(EntrySample.With(EntrySample.With(EntrySample.TimeEntry, "lumpsum", "5"), "type", "9"));

        Assert.Equal(typeof(Entry), entry.GetType());
        Assert.Equal((EntryType)9, entry.Type);
        Assert.Equal(11, entry.Id);
        Assert.Equal(17, entry.ServiceId);
        Assert.Equal(5m, entry.LumpSum);
        Assert.Equal("Konzept", entry.Text);
    }

    [Theory]
    [InlineData("1", typeof(TimeEntry))]
    [InlineData("2", typeof(LumpSumEntry))]
    [InlineData("3", typeof(LumpSumServiceEntry))]
    [InlineData("4", typeof(Entry))]
    public void An_entry_with_only_the_essential_fields_is_read(string type, System.Type expected)
    {
        var entry = Parse.Entry(EntrySample.With("type", type));

        Assert.Equal(expected, entry.GetType());
        Assert.Null(entry.ProjectId);
        Assert.Null(entry.ServiceId);
        Assert.Null(entry.Text);
        Assert.Null(entry.TimeInsert);
        Assert.Null(entry.TimeLastChange);
        Assert.Null(entry.Duration);
        Assert.Null(entry.Clocked);
        Assert.Null(entry.TestData);
        Assert.Null(entry.HourlyRate);
        Assert.Null(entry.CustomerName);
    }

    [Theory]
    [InlineData("projects_id")]
    [InlineData("subprojects_id")]
    [InlineData("services_id")]
    [InlineData("lumpsum_services_id")]
    [InlineData("texts_id")]
    [InlineData("text")]
    [InlineData("time_until")]
    [InlineData("time_clocked_since")]
    [InlineData("time_insert")]
    [InlineData("time_last_change")]
    [InlineData("time_last_change_work_time")]
    [InlineData("duration")]
    [InlineData("offset")]
    [InlineData("clocked")]
    [InlineData("clocked_offline")]
    [InlineData("test_data")]
    [InlineData("hourly_rate")]
    [InlineData("lumpsum")]
    [InlineData("lumpsum_services_amount")]
    [InlineData("lumpsum_services_price")]
    [InlineData("revenue")]
    [InlineData("customers_name")]
    [InlineData("projects_name")]
    [InlineData("subprojects_name")]
    [InlineData("users_name")]
    [InlineData("services_name")]
    public void A_null_is_the_same_as_no_field(string name)
    {
        Assert.Equal(Parse.Entry(EntrySample.Essential).Values, Parse.Entry(EntrySample.With(name, "null")).Values);
    }

    [Fact]
    public void A_number_may_be_in_quotes()
    {
        const string Quoted = """
            {"id":"11","customers_id":"2","users_id":"3","billable":"1","type":"1","time_since":"2026-07-01T08:00:00Z",
             "duration":"3600","hourly_rate":"84.03","offset":"-60"}
            """;

        var entry = Parse.Entry<TimeEntry>(Quoted);

        Assert.Equal(11, entry.Id);
        Assert.Equal(1m, entry.Hours);
        Assert.Equal(84.03m, entry.HourlyRate);
        Assert.Equal(-60, entry.Offset?.TotalSeconds);
    }

    [Theory]
    [InlineData("5070.0")]
    [InlineData("5.07e3")]
    public void An_integer_may_be_written_as_a_whole_number_with_a_point(string number)
    {
        Assert.Equal(5070, Parse.Entry(EntrySample.With("duration", number)).Duration?.TotalSeconds);
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public void A_flag_may_be_a_number(string value, bool expected)
    {
        var entry = Parse.Entry(EntrySample.With("clocked_offline", value));

        Assert.Equal(expected, entry.ClockedOffline);
    }

    [Fact]
    public void A_text_may_be_a_number()
    {
        Assert.Equal("4711", Parse.Entry(EntrySample.With("text", "4711")).Text);
    }

    [Theory]
    [InlineData("""  "Größe für Müller" """, "Größe für Müller")]
    [InlineData("""  "Gr\u00f6\u00dfe" """, "Größe")]
    [InlineData("""  "\"Stufe 2\" \\ \/ \n\t" """, "\"Stufe 2\" \\ / \n\t")]
    [InlineData("""  "😀" """, "😀")]
    [InlineData("""  "\ud83d\ude00" """, "😀")]
    [InlineData("""  "" """, "")]
    public void The_escapes_of_a_text_are_decoded(string json, string expected)
    {
        Assert.Equal(expected, Parse.Entry(EntrySample.With("text", json)).Text);
    }

    [Fact]
    public void The_type_may_come_first_or_last()
    {
        const string TypeLast = """{"lumpsum":5,"customers_id":2,"users_id":3,"billable":1,"time_since":"2026-07-01T08:00:00Z","id":1,"type":2}""";
        const string TypeFirst = """{"type":2,"lumpsum":5,"customers_id":2,"users_id":3,"billable":1,"time_since":"2026-07-01T08:00:00Z","id":1}""";

        Assert.Equal(Parse.Entry<LumpSumEntry>(TypeFirst).Values, Parse.Entry<LumpSumEntry>(TypeLast).Values);
    }
}
