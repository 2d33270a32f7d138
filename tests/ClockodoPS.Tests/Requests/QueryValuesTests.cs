using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Numerics;
using Clockodo.Client.Entries;
using Clockodo.Client.Resources;
using ClockodoPS.Requests;
using Xunit;

namespace ClockodoPS.Tests.Requests;

/// <summary>The query of a request from a hashtable.</summary>
public class QueryValuesTests
{
    private static readonly Entry Entry = Entry.FromJson(
        """{"id":31,"type":3,"customers_id":1,"users_id":15,"lumpsum_services_id":37,"billable":0,"time_since":"2026-01-01T00:00:00Z"}""");

    private static readonly DateTime Noon = new(2026, 11, 2, 12, 0, 0, DateTimeKind.Local);

    public static TheoryData<object, string> Values => new()
    {
        { "text, with comma", "text, with comma" },
        { " 1,5 ", " 1,5 " },
        { "0", "0" },
        { true, "true" },
        { new SwitchParameter(false), "false" },
        { 2026, "2026" },
        { ulong.MaxValue, "18446744073709551615" },
        { BigInteger.Pow(10, 30), "1000000000000000000000000000000" },
        { 1.50m, "1.50" },
        { 4711.0, "4711" },
        { 0.1, "0.1" },
        { 0.1f, "0.1" },
        { 1e20, "100000000000000000000" },
        { 'x', "x" },
        { PSObject.AsPSObject(12), "12" },
        { new DateTime(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc), "2026-11-02T08:00:00Z" },
        { new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.FromHours(5)), "2026-11-02T03:00:00Z" },
        { new DateTime(2026, 11, 2, 8, 0, 0, 999, DateTimeKind.Utc), "2026-11-02T08:00:00Z" },
        { new DateOnly(2026, 11, 2), "2026-11-02" },
        { BillableState.Billed, "2" },
        { BillableFilter.BillableOrBilled, "12" },
        { EntryType.LumpSum, "2" },
        { new[] { 1, 2, 3 }, "1,2,3" },
        { new object[] { "a", PSObject.AsPSObject(2), true }, "a,2,true" },
        { new ArrayList { "a,b" }, "a,b" },
    };

    public static TheoryData<object?, string> Refused => new()
    {
        { null, "'filter[x]' is empty. Without it, the service may return everything." },
        { DBNull.Value, "'filter[x]' is empty." },
        { Array.Empty<object>(), "'filter[x]' is empty." },
        { new object?[] { 1, null }, "'filter[x]' is empty." },
        { new Hashtable(), "'filter[x]' is empty." },
        { new object[] { 1, new[] { 2, 3 } }, "'filter[x]': A list of 2 values" },
        { new[] { "a,b", "c" }, "'filter[x]': 'a,b' has a comma" },
        { TimeSpan.FromHours(1), "Give a number: .TotalSeconds or .TotalHours." },
        { ScriptBlock.Create("1"), "'filter[x]': A script block is not a value that can be sent." },
        { double.NaN, "'filter[x]': NaN is not a value that can be sent." },
        { float.PositiveInfinity, "is not a value that can be sent." },
        { DayOfWeek.Monday, "'filter[x]': 'Monday' (DayOfWeek) is not a value that can be sent. Write its value" },
        { BudgetType.Strict, "Write its value as the service has it" },
        { DateTime.MinValue, "is not a valid time: it is at an end of the calendar." },
        { Guid.Empty, "is not a value that can be sent." },
        { new object(), "An object of type Object is not a value that can be sent." },
        { new PSObject(), "An object with properties is not a value that can be sent." },
        { "M\uFFFDller", "a character that could not be decoded" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_sent_in_one_form(object value, string text) => Assert.Equal($"filter[x]={text}", Query(("filter[x]", value)));

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_value_that_is_not_certain_is_refused(object? value, string message) => Assert.Contains(message, MessageFor(("filter[x]", value)));

    [Theory]
    [InlineData("da-DK")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_makes_no_difference(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(
                $"a=-1234.5&b=0.1&c=-7&d={Noon.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}&e=2026-11-02",
                Query(("a", -1234.5m), ("b", 0.1), ("c", -7), ("d", Noon), ("e", new DateOnly(2026, 11, 2))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_DateTime_without_a_kind_is_local() =>
        Assert.Equal(Query(("x", Noon)), Query(("x", DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified))));

    [Theory]
    [InlineData("date")]
    [InlineData("date_since")]
    [InlineData("filter[start_date]")]
    [InlineData("deadline")]
    public void A_DateTime_for_a_date_is_refused_because_it_would_be_another_day_in_UTC(string name) =>
        Assert.Contains("is a date without a time. Write it as text, '2026-11-02', or give a DateOnly.", MessageFor((name, Noon)));

    [Theory]
    [InlineData("filter[users_id]")]
    [InlineData("user_ids")]
    [InlineData("filter[creator]")]
    public void An_object_of_the_module_stands_for_its_ID(string name) =>
        Assert.Equal($"{name}=234561", Query((name, new User { Id = 234561 })));

    [Fact]
    public void Of_an_entry_the_ID_of_what_the_name_says_is_sent() => Assert.Equal(
        "filter[users_id]=15&filter[lumpsum_services_id]=37&id=31",
        Query(("filter[users_id]", Entry), ("filter[lumpsum_services_id]", Entry), ("id", Entry)));

    [Fact]
    public void An_object_of_another_kind_is_refused() =>
        Assert.Contains("has neither CustomerId nor the Id of a customer", MessageFor(("filter[customers_id]", new User { Id = 234561 })));

    [Fact]
    public void A_hashtable_as_a_value_becomes_brackets() => Assert.Equal(
        "filter[year]=2026&filter[a][b]=1,2&page=2",
        Query(("filter", new OrderedDictionary { ["year"] = 2026, ["a"] = new Dictionary<string, object> { ["b"] = new[] { 1, 2 } } }), ("page", 2)));

    [Fact]
    public void A_list_for_a_name_that_ends_in_brackets_becomes_several_parameters() =>
        Assert.Equal("grouping[]=year&grouping[]=month", Query(("grouping[]", new[] { "year", "month" })));

    [Fact]
    public void A_hashtable_that_contains_itself_is_refused()
    {
        var table = new Hashtable();
        table["a"] = table;

        Assert.Contains("is nested too deeply", MessageFor(("x", table)));
    }

    [Fact]
    public void A_name_that_is_not_text_is_refused() =>
        Assert.StartsWith("1 is not a valid name", Assert.Throws<FormatException>(() => QueryValues.From(new Hashtable { [1] = 2 })).Message, StringComparison.Ordinal);

    private static string Query(params (string Name, object? Value)[] values)
    {
        var query = new OrderedDictionary();
        Array.ForEach(values, pair => query.Add(pair.Name, pair.Value));
        return string.Join("&", QueryValues.From(query).Select(pair => $"{pair.Key}={pair.Value}"));
    }

    private static string MessageFor((string Name, object? Value) value) => Assert.Throws<FormatException>(() => Query(value)).Message;
}
