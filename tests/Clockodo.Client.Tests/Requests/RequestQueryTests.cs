using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using Clockodo.Client.Requests;
using CsCheck;
using Xunit;

namespace Clockodo.Client.Tests.Requests;

/// <summary>The query of a raw request: in the path, separate, or both.</summary>
public sealed class RequestQueryTests
{
    private static readonly KeyValuePair<string, string>[] None = [];

    [Fact]
    public void Names_and_values_are_encoded() => Assert.Equal(
        "v4/absences?filter%5Byear%5D=2026&term=a%26b%20%3D%20c%2Bd%25%20%C3%A4%20%F0%9F%98%80",
        AddressOf("v4/absences", Pair("filter[year]", "2026"), Pair("term", "a&b = c+d% ä 😀")));

    [Theory]
    [InlineData("filter[year]=2026")]
    [InlineData("filter%5Byear%5D=2026")]
    [InlineData("filter%5byear%5d=%32026&")]
    [InlineData("&&filter[year]=2026")]
    public void A_query_in_the_path_is_decoded_and_encoded_again(string query) =>
        Assert.Equal("v4/absences?filter%5Byear%5D=2026", AddressOf("v4/absences?" + query));

    [Theory]
    [InlineData("term=a=b", "a=b")]
    [InlineData("term=a?b", "a?b")]
    [InlineData("term=a/../b", "a/../b")]
    [InlineData("term=Jörg Weiß", "Jörg Weiß")]
    [InlineData("term=J%C3%B6rg%20%2B%20%23", "Jörg + #")]
    [InlineData("term=%2e%2e", "..")]
    public void A_value_in_the_path_may_have_any_text(string query, string value) =>
        Assert.Equal(value, Assert.Single(new ClockodoRequest(HttpMethod.Get, "v3/x?" + query).Query).Value);

    [Fact]
    public void The_query_of_the_path_goes_before_the_separate_one() =>
        Assert.Equal("v3/users?sort=name&filter%5Bactive%5D=true", AddressOf("v3/users?sort=name", Pair("filter[active]", "true")));

    [Fact]
    public void A_path_without_a_query_has_no_question_mark() => Assert.Equal("v3/users", AddressOf("v3/users?"));

    [Fact]
    public void A_name_that_ends_in_brackets_can_be_repeated() => Assert.Equal(
        "v2/entrygroups?grouping%5B%5D=year&grouping%5B%5D=month",
        AddressOf("v2/entrygroups", Pair("grouping[]", "year"), Pair("grouping[]", "month")));

    [Theory]
    [InlineData("v3/users?a=1&a=2")]
    [InlineData("v3/users?a=1&%61=2")]
    [InlineData("v3/users?x=1")]
    [InlineData("v3/users?%78=1")]
    public void The_same_name_twice_is_refused(string path) =>
        Assert.Matches("The parameter '[ax]' of the query is given twice. ", MessageFor(path, new("x", "2")));

    [Fact]
    public void A_repeated_name_is_either_in_the_path_or_separate() =>
        Assert.Contains("'x[]' of the query is given twice", MessageFor("v3/users?x[]=1", new("x[]", "2")));

    [Theory]
    [InlineData("v3/users?filter[teams_id]=")]
    [InlineData("v3/users?filter[teams_id]")]
    [InlineData("v3/users?filter[teams_id]=&page=2")]
    [InlineData("v3/users?filter[teams_id]=%20")]
    public void A_parameter_without_a_value_is_refused(string path) =>
        Assert.Contains("The parameter 'filter[teams_id]' of the query has no value: without it, the service may return everything.", MessageFor(path));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_separate_parameter_without_a_value_is_refused(string? value) =>
        Assert.Contains("The parameter 'filter[teams_id]' of the query has no value", MessageFor("v3/users", new("filter[teams_id]", value!)));

    [Theory]
    [InlineData("v3/users?=1", "has no name")]
    [InlineData("v3/users?a%20b=1", "has white space")]
    [InlineData("v3/users?%00=1", "has white space or a character that cannot be sent")]
    [InlineData("v3/users?a+b=1", "Write %20 or %2B.")]
    [InlineData("v3/users?a=b#c", "write %23")]
    [InlineData("v3/users?a=%", "is not encoded correctly")]
    [InlineData("v3/users?a=%2", "is not encoded correctly")]
    [InlineData("v3/users?a=%zz", "is not encoded correctly")]
    [InlineData("v3/users?a=%ff", "is not encoded correctly")]
    [InlineData("v3/users?a=%c3", "is not encoded correctly")]
    [InlineData("v3/users?a=%ed%a0%bd", "is not encoded correctly")]
    public void A_query_that_is_not_certain_is_refused(string path, string problem) => Assert.Contains(problem, MessageFor(path));

    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.Contains("half of a surrogate pair", MessageFor("v3/users", new("a", "\ud83d")));
        Assert.Contains("is not encoded correctly", MessageFor("v3/users?a=\ud83d"));
    }

    [Fact]
    public void A_query_that_is_too_long_is_refused()
    {
        Assert.Contains("too long", MessageFor("v3/users", new("a", new string('x', 40_000))));
        Assert.Contains("too long", MessageFor("v3/users", new("a", new string('€', 9_000))));
    }

    [Fact]
    public void Any_text_arrives_as_it_is() => Gen.String.Where(text => !string.IsNullOrWhiteSpace(text)).Sample(
        text =>
        {
            string address = AddressOf("v3/users", Pair("term", text));
            return Uri.UnescapeDataString(address.Split('=')[1]) == text
                && new ClockodoRequest(HttpMethod.Get, address).Query.Single().Value == text;
        },
        iter: 2000);

    private static KeyValuePair<string, string> Pair(string name, string value) => new(name, value);

    private static string AddressOf(string path, params IEnumerable<KeyValuePair<string, string>> query) =>
        new ClockodoRequest(HttpMethod.Get, path, query).ToServiceRequest().Path;

    private static string MessageFor(string path, KeyValuePair<string, string>? parameter = null)
    {
        var error = Assert.Throws<ClockodoException>(
            () => new ClockodoRequest(HttpMethod.Get, path, parameter is null ? None : [parameter.Value]));
        Assert.Equal((ClockodoErrorKind.Invalid, "Query"), (error.Kind, Assert.Single(error.Fields)));
        return error.Message;
    }
}
