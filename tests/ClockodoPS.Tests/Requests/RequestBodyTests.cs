using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Linq;
using System.Management.Automation;
using System.Numerics;
using System.Text.Json;
using System.Xml;
using Clockodo.Client.Entries;
using ClockodoPS.Requests;
using Xunit;

namespace ClockodoPS.Tests.Requests;

/// <summary>The body of a request from an object of PowerShell.</summary>
public class RequestBodyTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { DBNull.Value, "null" },
        { "Größe \"XL\"\n😀", "\"Größe \\\"XL\\\"\\n\\uD83D\\uDE00\"" },
        { "", "\"\"" },
        { '5', "\"5\"" },
        { true, "true" },
        { new SwitchParameter(true), "true" },
        { 4711, "4711" },
        { ulong.MaxValue, "18446744073709551615" },
        { BigInteger.Pow(10, 30), "1000000000000000000000000000000" },
        { 1.50m, "1.50" },
        { 0.1, "0.1" },
        { 0.1f, "0.1" },
        { 1e30, "1E+30" },
        { new DateTime(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc), "\"2026-11-02T08:00:00Z\"" },
        { new DateOnly(2026, 11, 2), "\"2026-11-02\"" },
        { BillableState.Billed, "2" },
        { Array.Empty<object>(), "[]" },
        { new object?[] { 1, null, new[] { 2 } }, "[1,null,[2]]" },
        { new ArrayList { "a" }, "[\"a\"]" },
        { new Hashtable { ["b"] = 1 }, "{\"b\":1}" },
        { new Dictionary<string, object> { ["b"] = 1 }, "{\"b\":1}" },
        { PSObject.AsPSObject("x"), "\"x\"" },
    };

    public static TheoryData<object, string> RefusedValues => new()
    {
        { TimeSpan.FromHours(1), "'x': '01:00:00' (TimeSpan) is not a value that can be sent." },
        { ScriptBlock.Create("1"), "A script block is not a value that can be sent." },
        { double.NegativeInfinity, "is not a value that can be sent." },
        { DayOfWeek.Monday, "is not a value that can be sent." },
        { new object(), "An object of type Object is not a value that can be sent." },
        { new XmlDocument(), "An object of type XmlDocument is not a value that can be sent." },
        { "\ud83d", "'x' of the body has half of a surrogate pair" },
        { "M\uFFFDller", "a character that could not be decoded" },
        { new Hashtable { [1] = 2 }, "1 is not a valid name of a property in the body." },
    };

    public static TheoryData<object, string> RefusedBodies => new()
    {
        { 5, "5 is not a valid body. Give a hashtable, a custom object, or JSON as text." },
        { true, "is not a valid body." },
        { ScriptBlock.Create("1"), "A script block is not a valid body." },
        { new DateTime(2026, 11, 2), "is not a valid body." },
        { new EntryChange(), "An object of type EntryChange is not a valid body." },
        { new[] { "{", "}" }, "If these are the lines of a file, read it with Get-Content -Raw." },
        { DBNull.Value, "is not a valid body." },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_as_JSON(object? value, string json) =>
        Assert.Equal($"{{\"x\":{json}}}", RequestBody.From(new Hashtable { ["x"] = value }));

    [Theory]
    [MemberData(nameof(RefusedValues))]
    public void A_value_that_is_not_certain_is_refused(object value, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => RequestBody.From(new Hashtable { ["x"] = value })).Message);

    [Theory]
    [MemberData(nameof(RefusedBodies))]
    public void A_body_of_another_type_is_refused(object body, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => RequestBody.From(body)).Message);

    [Fact]
    public void Dictionaries_and_custom_objects_keep_their_order()
    {
        var item = new PSObject();
        item.Properties.Add(new PSNoteProperty("z", 1));
        item.Properties.Add(new PSNoteProperty("a", new OrderedDictionary { ["y"] = 2, ["b"] = item.Copy() }));

        Assert.Equal("""{"z":1,"a":{"y":2,"b":{"z":1}}}""", RequestBody.From(item));
    }

    [Fact]
    public void A_list_of_objects_is_an_array() =>
        Assert.Equal("""[{"a":1},{"a":2}]""", RequestBody.From(new object[] { new Hashtable { ["a"] = 1 }, new Hashtable { ["a"] = 2 } }));

    [Fact]
    public void Text_is_sent_as_it_is() => Assert.Equal(" {\"a\" : 1.0} ", RequestBody.From(PSObject.AsPSObject(" {\"a\" : 1.0} ")));

    [Fact]
    public void The_same_object_twice_is_no_circle()
    {
        var inner = new Hashtable { ["a"] = 1 };

        Assert.Equal("""[{"a":1},{"a":1}]""", RequestBody.From(new[] { inner, inner }));
    }

    [Fact]
    public void A_body_that_contains_itself_is_refused()
    {
        var table = new Hashtable();
        var list = new ArrayList { table, table };
        table["list"] = list;

        Assert.Contains("contains itself", Assert.Throws<FormatException>(() => RequestBody.From(table)).Message);
    }

    [Fact]
    public void A_body_that_is_nested_too_deeply_is_refused()
    {
        object body = Enumerable.Range(1, 100_000).Aggregate(new Hashtable(), (inner, _) => new Hashtable { ["a"] = inner });

        Assert.Contains("is nested too deeply", Assert.Throws<FormatException>(() => RequestBody.From(body)).Message);
    }

    [Fact]
    public void What_a_response_was_read_to_is_written_back()
    {
        const string Json = """{"id":1,"ID":2,"amount":1.50,"large":123456789012345678901234567890,"list":[null,{"a":"ä"}],"empty":{}}""";

        Assert.Equal(Json, RequestBody.From(new ResponseValue(timesAsDateTime: false).From(JsonDocument.Parse(Json).RootElement)!));
    }
}
