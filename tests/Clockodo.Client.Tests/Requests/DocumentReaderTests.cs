using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clockodo.Client.Json;
using Clockodo.Client.Requests;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.Requests;

/// <summary>Reads any JSON, in any pieces.</summary>
public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("""{"data":[{"id":1,"name":"Größe 😀"}]}""")]
    [InlineData(" \r\n\t[1, 2.50, null, true]\n ")]
    [InlineData("12345678901234567890.10")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public void A_document_is_the_same_in_any_pieces(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);

        Assert.All(
            Enumerable.Range(1, bytes.Length),
            length => Assert.Equal(json.Trim(), Read(Parse.Cut(bytes, length).ToArray()).Document!.Value.GetRawText()));
    }

    [Fact]
    public void A_document_stays_readable_after_the_reader_has_gone()
    {
        JsonElement document = Read(Encoding.UTF8.GetBytes("""{"data":{"id":17}}""")).Document!.Value;
        GC.Collect();

        Assert.Equal(17, document.GetProperty("data").GetProperty("id").GetInt64());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    public void No_body_is_a_success_only_where_it_may_be_missing(string body)
    {
        Assert.Null(Read(canBeEmpty: true, Encoding.UTF8.GetBytes(body)).Document);
        Assert.Equal(
            "The response is empty.",
            Assert.Throws<JsonException>(() => Read(canBeEmpty: false, Encoding.UTF8.GetBytes(body))).Message);
    }

    [Theory]
    [InlineData("{\"data\":[1,2")]
    [InlineData("{\"data\":[1,2]}}")]
    [InlineData("{} {}")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":01}")]
    [InlineData("nul")]
    public void What_is_not_JSON_or_incomplete_is_an_error_of_the_parser(string body) =>
        Assert.True(JsonProblem.IsOfParser(ErrorFor(Encoding.UTF8.GetBytes(body))));

    [Fact]
    public void A_web_page_is_recognized_by_its_first_character()
    {
        var reader = new DocumentReader(canBeEmpty: false);

        var error = Assert.Throws<JsonException>(() => reader.Advance(" \n<html>"u8, isLast: false));

        Assert.True(JsonProblem.IsOfParser(error));
        Assert.False(reader.HasBegun);
    }

    [Theory]
    [InlineData("{\"a\":\"")]
    [InlineData("{\"")]
    public void Bytes_that_are_not_UTF_8_are_an_error(string before) => Assert.Equal(
        "The response contains text that is not UTF-8.",
        ErrorFor([.. Encoding.UTF8.GetBytes(before), 0xC3, 0x28, .. Encoding.UTF8.GetBytes("\":1}")]).Message);

    [Fact]
    public void A_name_with_half_a_character_is_an_error() => Assert.Equal(
        "The response contains text that is not readable.",
        ErrorFor(Encoding.UTF8.GetBytes("""{"\ud83d":1}""")).Message);

    [Fact]
    public void A_text_with_half_a_character_is_left_to_the_caller() =>
        Assert.Equal(
            "\"\\ud83d\"",
            Read(Encoding.UTF8.GetBytes("""{"data":[{"text":"\ud83d"}]}""")).Items[0].GetProperty("text").GetRawText());

    [Fact]
    public void Deep_nesting_is_an_error_and_no_crash() =>
        Assert.True(JsonProblem.IsOfParser(ErrorFor(Encoding.UTF8.GetBytes(new string('[', 100_000) + new string(']', 100_000)))));

    [Fact]
    public void An_endless_document_is_an_error()
    {
        var reader = new DocumentReader(canBeEmpty: false, mostMegabytes: 1);
        byte[] piece = Encoding.UTF8.GetBytes(new string(' ', 256 * 1024));
        reader.Advance("["u8, isLast: false);

        var error = Assert.Throws<JsonException>(() => Enumerable.Range(1, 4).Sum(_ => reader.Advance(piece, isLast: false)));

        Assert.Equal("It has more than 1 MB. Request less at once.", error.Message);
    }

    private static JsonException ErrorFor(byte[] body) => Assert.ThrowsAny<JsonException>(() => Read(body));

    private static ClockodoResponse Read(params byte[][] pieces) => Read(canBeEmpty: false, pieces);

    private static ClockodoResponse Read(bool canBeEmpty, params byte[][] pieces) =>
        Parse.InPieces(new DocumentReader(canBeEmpty), pieces);
}
