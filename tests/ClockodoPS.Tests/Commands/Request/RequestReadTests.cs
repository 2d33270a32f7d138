using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Net;
using System.Net.Http;
using System.Text;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Request;

/// <summary>What comes out of Invoke-ClockodoRequest for every kind of response.</summary>
public sealed class RequestReadTests : ConnectedTest
{
    [Theory]
    [InlineData("""{"data":[{"id":1},{"id":2}]}""")]
    [InlineData("""{"targethours":[{"id":1},{"id":2}]}""")]
    [InlineData("""{"paging":{"items_per_page":2,"current_page":1,"count_pages":1,"count_items":2},"filter":{},"entries":[{"id":1},{"id":2}]}""")]
    public void The_items_of_a_list_come_one_by_one(string body)
    {
        Respond(body);

        Assert.Equal([1L, 2L], Read("v4/absences").Select(item => item.Value("id")));
    }

    [Fact]
    public void A_single_thing_comes_as_itself()
    {
        Respond("""{"data":{"id":5,"absence":{"status":1}}}""");

        PSObject thing = Assert.Single(Read("v4/absences/5"));

        Assert.Equal(1L, ((PSObject)thing.Value("absence")!).Value("status"));
    }

    [Fact]
    public void A_document_with_several_things_comes_whole()
    {
        Respond("""{"running":null,"stopped":{"id":2}}""");

        PSObject document = Assert.Single(Read("v2/clock"));

        Assert.Null(document.Value("running"));
    }

    [Theory]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":null}""")]
    public void Nothing_comes_where_there_is_nothing(string body)
    {
        Respond(body);

        Assert.Empty(Read("v4/absences"));
    }

    [Fact]
    public void Items_that_are_null_or_lists_come_as_such()
    {
        Respond("""{"data":[null,[1,2],"x"]}""");

        IReadOnlyList<PSObject> items = Read("v4/absences");

        Assert.Equal(3, items.Count);
        Assert.Null(items[0]);
        Assert.Equal([1L, 2L], Assert.IsType<object[]>(items[1].BaseObject));
    }

    [Theory]
    [InlineData("""[{"id":1},{"id":2}]""")]
    [InlineData("[]")]
    public void Raw_emits_a_list_as_one_object(string body)
    {
        Respond(body);

        Assert.IsType<object[]>(Assert.Single(Read("v4/absences -Raw")).BaseObject);
    }

    [Fact]
    public void Raw_emits_the_whole_document()
    {
        Respond("""{"paging":null,"data":[{"id":1}]}""");

        Assert.Equal(["paging", "data"], Assert.Single(Read("v4/absences -Raw")).Properties.Select(property => property.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-Raw")]
    [InlineData("-All")]
    public void A_response_without_content_emits_nothing(string options)
    {
        Respond(() => new HttpResponseMessage(HttpStatusCode.NoContent));

        Assert.Empty(Read($"v4/absences {options}"));
    }

    [Fact]
    public void Times_are_text_unless_AsDateTime_is_given()
    {
        Respond("""{"data":{"time":"2026-11-02T08:00:00Z","date":"2026-11-02"}}""");

        Assert.Equal("2026-11-02T08:00:00Z", Assert.Single(Read("x")).Value("time"));
        PSObject converted = Assert.Single(Read("x -AsDateTime"));
        Assert.Equal(new DateTime(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc).ToLocalTime(), converted.Value("time"));
        Assert.Equal("2026-11-02", converted.Value("date"));
    }

    [Fact]
    public void All_reads_the_pages_in_order()
    {
        Outcome outcome = Run("Invoke-ClockodoRequest v3/users -Query @{ items_per_page = 3 } -All");

        Assert.Equal(20, outcome.Output.Count);
        Assert.Equal(Run("Get-ClockodoUser").Ids(), outcome.Values("id").Cast<long>());
        Assert.Empty(outcome.Warnings);
        Assert.Equal(
            Enumerable.Range(1, 7).Select(page => page == 1 ? "GET v3/users?items_per_page=3" : $"GET v3/users?items_per_page=3&page={page}"),
            Sent.Take(7).Select(request => request.Line()).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("-Raw")]
    public void A_list_with_more_pages_says_so(string options)
    {
        Outcome outcome = Run($"Invoke-ClockodoRequest v3/users -Query @{{ items_per_page = 3 }} {options}");

        Assert.Equal(
            ["v3/users: this is page 1 of 7, with 3 of 20 items. Use -All to read all, or -Query @{ page = 2 } to read another page."],
            outcome.Warnings);
        Assert.Single(Sent);
    }

    [Theory]
    [InlineData("v3/users -Query @{ items_per_page = 3; page = 2 }")]
    [InlineData("v3/users?items_per_page=3&page=1")]
    [InlineData("v3/users")]
    [InlineData("v3/entriesTexts?mode=reports")]
    public void A_page_that_was_asked_for_and_a_whole_list_need_no_warning(string request) =>
        Assert.Empty(Run($"Invoke-ClockodoRequest '{request.Split(' ')[0]}' {string.Join(' ', request.Split(' ').Skip(1))}").Warnings);

    [Theory]
    [InlineData(404, """{"errors":[{"type":"ResourceNotFound","message":"No such thing"}]}""", "NotFound")]
    [InlineData(403, """{"error":{"message":"No such right"}}""", "Forbidden")]
    [InlineData(422, """{"errors":[{"error":{"type":"x","message":"No such year","path":"filter[year]"}}]}""", "Invalid")]
    [InlineData(400, "<html></html>", "Invalid")]
    [InlineData(200, "<html></html>", "UnreadableAnswer")]
    public void An_error_ends_the_command_with_the_error_record_of_all_commands(int status, string body, string id)
    {
        Respond(() => Front.Respond(status, body));

        foreach (string options in new[] { "", "-All", "-Raw" })
        {
            Outcome outcome = Run($"Invoke-ClockodoRequest v4/absences {options}");

            Assert.Empty(outcome.Output);
            Assert.Equal(id, outcome.Ended!.Kind());
            Assert.StartsWith("Cannot GET v4/absences: ", outcome.Ended!.Exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_a_connection_nothing_is_sent()
    {
        Outcome outcome = Run("Disconnect-Clockodo; Invoke-ClockodoRequest v4/absences");

        Assert.Equal("NotConnected", outcome.Error.Kind());
        Assert.Empty(Sent);
    }

    private IReadOnlyList<PSObject> Read(string request) => Succeed($"Invoke-ClockodoRequest {request}");

    private void Respond(string body) => Respond(
        () => new HttpResponseMessage { Content = new StringContent(body, Encoding.UTF8, "application/json") });
}
