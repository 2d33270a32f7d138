using System;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Client.Tests.Writing.Support;
using Answers = Clockodo.Client.Tests.Writing.Support.Answers;
using Drafts = Clockodo.Client.Tests.Writing.Support.Drafts;
using Xunit;

namespace Clockodo.Client.Tests.Entries;

/// <summary>What is sent again, and what is not.</summary>
public class EntriesEndpointTests : WritingTest
{
    [Fact]
    public async Task An_addition_is_sent_again_where_the_connection_was_refused()
    {
        int port = FreePort();
        Connect(FaultServer.AddressOf(port));
        bool isUp = false;
        Time.Waiting = _ =>
        {
            if (!isUp)
            {
                isUp = true;
                Start(_ => Task.FromResult(Fault.None), port);
            }
        };

        await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.Single(await EntriesThereAsync());
        Assert.Single(Notices.OfType<RetryScheduled>());
    }

    [Fact]
    public async Task An_addition_is_sent_again_after_too_many_requests()
    {
        StartWith("POST", Fault.Refused(Answers.Json(429, "{}", "Retry-After: 30\r\n")));

        await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.Equal(2, Server.Sent("POST").Count);
        Assert.Single(await EntriesThereAsync());
        Assert.True(Assert.Single(Time.Delays) >= TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task An_addition_is_not_sent_again_where_the_service_or_a_gateway_failed(int status)
    {
        StartWith("POST", Fault.Refused(Answers.Html(status)));

        await Assert.ThrowsAsync<ClockodoException>(() => Entries.AddAsync(Drafts.TimeEntry(), Token));

        Assert.Single(Server.Sent("POST"));
    }

    [Theory]
    [InlineData(nameof(Cut.BeforeHeaders))]
    [InlineData(nameof(Cut.InHeaders))]
    [InlineData(nameof(Cut.InBody))]
    public async Task A_removal_whose_answer_was_lost_has_succeeded_when_the_entry_is_gone(string cut)
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("DELETE", Fault.CutAt(Enum.Parse<Cut>(cut)));

        await Entries.DeleteAsync(entry.Id, Token);

        Assert.Empty(await EntriesThereAsync());
        Assert.Equal(404, Sandbox.Requests.Last(request => request.Method == "DELETE").Status);
    }

    [Fact]
    public async Task A_removal_that_was_not_carried_out_is_sent_again()
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("DELETE", Fault.TakeNew, Fault.Refused(Answers.Html(504)));

        await Entries.DeleteAsync(entry.Id, Token);

        Assert.Empty(await EntriesThereAsync());
        Assert.Equal(3, Server.Sent("DELETE").Count);
    }

    [Fact]
    public async Task A_removal_of_what_was_never_there_is_an_error()
    {
        StartWith("DELETE");

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.DeleteAsync(4711, Token));

        Assert.Equal(ClockodoErrorKind.NotFound, error.Kind);
    }

    [Fact]
    public async Task A_removal_is_no_success_where_the_service_no_longer_offers_the_path()
    {
        StartWith("DELETE", Fault.TakeNew, Fault.Refused(Answers.Json(410, "{}")));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.DeleteAsync(4711, Token));

        Assert.Equal(410, error.StatusCode);
    }

    [Theory]
    [InlineData(nameof(Cut.BeforeHeaders))]
    [InlineData(nameof(Cut.InHeaders))]
    [InlineData(nameof(Cut.InBody))]
    public async Task A_change_whose_answer_was_lost_is_sent_again(string cut)
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("PUT", Fault.CutAt(Enum.Parse<Cut>(cut)), Fault.TakeNew);

        Entry changed = await Entries.EditAsync(entry.Id, new EntryChange { Text = "Umzug II" }, Token);

        Assert.Equal("Umzug II", changed.Text);
        Assert.Equal(3, Server.Sent("PUT").Count);
        Assert.Single(Server.Sent("PUT").Select(request => request.Body).Distinct());
    }

    [Fact]
    public async Task A_change_whose_every_answer_is_lost_has_an_unknown_outcome()
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        Start(_ => Fault.CutAt(Cut.InBody));

        var error = await Assert.ThrowsAsync<ClockodoException>(
            () => Entries.EditAsync(entry.Id, new EntryChange { Text = "Umzug II" }, Token));

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
        Assert.Contains($"change entry {entry.Id}", error.Message, StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
