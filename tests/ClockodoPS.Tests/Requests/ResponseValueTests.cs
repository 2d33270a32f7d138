using System;
using System.Collections.Specialized;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using ClockodoPS.Requests;
using Xunit;

namespace ClockodoPS.Tests.Requests;

/// <summary>What becomes of JSON in PowerShell.</summary>
public class ResponseValueTests
{
    [Fact]
    public void An_object_is_a_custom_object_with_the_names_of_the_wire_in_their_order()
    {
        PSObject read = Assert.IsType<PSObject>(Read("""{"users_id":5,"name":"Größe","billable":true,"lumpsum":1.50,"text":null}"""));

        Assert.IsType<PSCustomObject>(read.BaseObject);
        Assert.Equal(["users_id", "name", "billable", "lumpsum", "text"], read.Properties.Select(property => property.Name));
        Assert.Equal([5L, "Größe", true, 1.50m, null], read.Properties.Select(property => property.Value));
    }

    [Fact]
    public void Objects_and_lists_may_be_nested()
    {
        var read = (PSObject)Read("""{"days":[{"date":"2026-11-02"},[],[[1]]],"empty":{}}""")!;

        object?[] days = Assert.IsType<object?[]>(read.Properties["days"].Value);
        Assert.Equal("2026-11-02", ((PSObject)days[0]!).Properties["date"].Value);
        Assert.Empty(Assert.IsType<object?[]>(days[1]));
        Assert.Equal(1L, Assert.Single(Assert.IsType<object?[]>(Assert.Single((object?[])days[2]!))));
        Assert.Empty(Assert.IsType<PSObject>(read.Properties["empty"].Value).Properties);
    }

    [Theory]
    [InlineData("""{"id":1,"ID":2}""", "id", "ID")]
    [InlineData("""{"":1,"b":2}""", "", "b")]
    [InlineData("""{"psobject":1,"b":2}""", "psobject", "b")]
    [InlineData("""{"b":1,"PSBase":2}""", "b", "PSBase")]
    [InlineData("""{"pstypenames":1,"psadapted":2}""", "pstypenames", "psadapted")]
    public void An_object_whose_names_a_custom_object_cannot_have_is_an_ordered_dictionary(string json, string first, string second)
    {
        OrderedDictionary read = Assert.IsType<OrderedDictionary>(Read(json));

        Assert.Equal([first, second], read.Keys.Cast<string>());
        Assert.Equal([1L, 2L], read.Values.Cast<object>());
    }

    [Theory]
    [InlineData("""{"Count":1,"Length":2,"Keys":3,"value":4,"PSPath":5," ":6}""")]
    [InlineData("""{"GetType":1,"ToString":2,"Properties":3}""")]
    public void Other_unusual_names_are_properties(string json) => Assert.IsType<PSObject>(Read(json));

    [Fact]
    public void A_name_that_comes_twice_has_its_last_value() =>
        Assert.Equal(2L, Assert.Single(((PSObject)Read("""{"a":1,"a":2}""")!).Properties).Value);

    [Fact]
    public void A_text_is_read_also_with_half_a_character()
    {
        AssertRead("""{"text":"a\n\u00e4\ud83d\ude00\\\"\/b"}""", "a\nä😀\\\"/b");
        AssertRead("""{"text":"cut \ud83d"}""", "cut \ud83d");
        AssertRead("""{"text":"\ude00\"\\\/\b\f\n\r\t\u0041ä"}""", "\ude00\"\\/\b\f\n\r\tAä");

        static void AssertRead(string json, string text) =>
            Assert.Equal(text.ToCharArray(), ((string)((PSObject)Read(json)!).Properties["text"].Value).ToCharArray());
    }

    [Fact]
    public void A_name_is_read_also_with_half_a_character() =>
        Assert.True(Assert.Single(((PSObject)Read("""{"a\"\ud83d":1}""")!).Properties).Name == "a\"\ud83d");

    [Theory]
    [InlineData("2026-06-30T12:34:56Z", "2026-06-30T12:34:56Z")]
    [InlineData("2026-06-30T12:34:56.1234567Z", "2026-06-30T12:34:56.1234567Z")]
    [InlineData("2026-06-30T12:34:56+02:00", "2026-06-30T10:34:56Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    public void On_request_a_time_is_a_local_DateTime(string text, string time)
    {
        DateTime read = Assert.IsType<DateTime>(Read($"\"{text}\"", timesAsDateTime: true));

        Assert.Equal(DateTimeKind.Local, read.Kind);
        Assert.Equal(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture).LocalDateTime, read);
        Assert.Equal(text, Read($"\"{text}\""));
    }

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-06-30T12:34:56")]
    [InlineData("2026-06-30 12:34:56Z")]
    [InlineData("2026-06-30T12:34Z")]
    [InlineData("2026-13-30T12:34:56Z")]
    [InlineData("2026-06-30T25:34:56Z")]
    [InlineData("2026-06-30T12:34:56+99:00")]
    [InlineData("2026-06-30T12:34:56Z ")]
    [InlineData("since 2026-06-30T12:34:56Z")]
    [InlineData("２０２６-06-30T12:34:56Z")]
    public void Any_other_text_stays_text(string text) => Assert.Equal(text, Read($"\"{text}\"", timesAsDateTime: true));

    private static object? Read(string json, bool timesAsDateTime = false) =>
        new ResponseValue(timesAsDateTime).From(JsonDocument.Parse(json).RootElement);
}
