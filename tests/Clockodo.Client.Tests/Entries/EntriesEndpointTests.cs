using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>The requests of the endpoint, and what becomes of them if responses are lost.</summary>
public class EntriesEndpointTests : SandboxFaultTest
{
    [Fact]
    public async Task An_addition_is_posted()
    {
        var handler = StubHandler.Responding(Responses.Entry());
        using var client = TestClient.Over(handler);

        var added = await client.Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.Equal(1, added.Id);
        Assert.Equal(("POST", "/api/v2/entries"), (handler.Single.Method, handler.Single.Uri.PathAndQuery));
        Assert.Equal("application/json", handler.Single.ContentType);
        Assert.Equal(Encoding.UTF8.GetString(EntryContentWriter.Write(Drafts.TimeEntry())), handler.Single.Body);
    }

    [Fact]
    public async Task The_response_to_an_addition_may_contain_a_stopped_entry_too()
    {
        using var client = TestClient.Over(StubHandler.Responding(
            $$"""{"stopped":{{EntrySample.LumpSum}},"entry":{{EntrySample.Essential}},"running":null}"""));

        Assert.Equal(1, (await client.Entries.AddAsync(Drafts.TimeEntry(), Token)).Id);
    }

    [Fact]
    public async Task A_change_is_put()
    {
        var handler = StubHandler.Responding(Responses.Entry(EntrySample.With("text", "\"neu\"")));
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
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("DELETE");

        await Entries.DeleteAsync(entry.Id, Token);

        FaultRequest request = Assert.Single(Server.Requests);
        Assert.Equal(("DELETE", $"/api/v2/entries/{entry.Id}", ""), (request.Method, request.Target, request.Body));
        Assert.DoesNotContain("Content-Type", request.Headers.Keys);
    }

    [Theory]
    [InlineData(Cut.BeforeHeaders)]
    [InlineData(Cut.InHeaders)]
    [InlineData(Cut.InBody)]
    public async Task A_removal_succeeds_if_the_response_is_lost_and_the_entry_is_gone(Cut cut)
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("DELETE", Fault.CutAt(cut));

        await Entries.DeleteAsync(entry.Id, Token);

        Assert.Empty(await ExistingEntriesAsync());
        Assert.Equal(404, Sandbox.Requests.Last(request => request.Method == "DELETE").Status);
    }

    [Fact]
    public async Task A_removal_that_was_not_processed_is_sent_again()
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("DELETE", Fault.LoseRequest, Fault.GatewayTimeout);

        await Entries.DeleteAsync(entry.Id, Token);

        Assert.Empty(await ExistingEntriesAsync());
        Assert.Equal(3, Server.Sent("DELETE").Count);
    }

    [Fact]
    public async Task Removing_an_entry_that_does_not_exist_is_an_error()
    {
        StartWith("DELETE");

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.DeleteAsync(4711, Token));

        Assert.Equal(ClockodoErrorKind.NotFound, error.Kind);
    }

    [Fact]
    public async Task A_removal_fails_if_the_path_is_gone()
    {
        StartWith("DELETE", Fault.LoseRequest, Fault.Respond(410, "{}"));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.DeleteAsync(4711, Token));

        Assert.Equal(410, error.StatusCode);
    }

    [Theory]
    [InlineData(Cut.BeforeHeaders)]
    [InlineData(Cut.InHeaders)]
    [InlineData(Cut.InBody)]
    public async Task A_change_is_sent_again_if_its_response_is_lost(Cut cut)
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("PUT", Fault.CutAt(cut), Fault.LoseRequest);

        Entry changed = await Entries.EditAsync(entry.Id, new EntryChange { Text = "Umzug II" }, Token);

        Assert.Equal("Umzug II", changed.Text);
        Assert.Equal(3, Server.Sent("PUT").Count);
        Assert.Single(Server.Sent("PUT").Select(request => request.Body).Distinct());
    }

    [Fact]
    public async Task A_change_has_an_unknown_outcome_if_every_response_is_lost()
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        Start(_ => Fault.CutAt(Cut.InBody));

        var error = await Assert.ThrowsAsync<ClockodoException>(
            () => Entries.EditAsync(entry.Id, new EntryChange { Text = "Umzug II" }, Token));

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
        Assert.Contains($"change entry {entry.Id}", error.Message, StringComparison.Ordinal);
    }
}
