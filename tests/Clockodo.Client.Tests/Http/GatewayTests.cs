using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>What gateways in front of the service answer, and what becomes of an addition then.</summary>
public class GatewayTests : SandboxFaultTest
{
    /// <summary>Statuses that do not tell whether the service processed the request.</summary>
    public static TheoryData<int> Vague => [408, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530, 599];

    [Theory]
    [MemberData(nameof(Vague))]
    public async Task An_addition_that_was_processed_is_found(int status)
    {
        StartWith("POST", Fault.ProcessAndRespond(status, Fault.GatewayPage));

        Entry added = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.Equal(added.Id, Assert.Single(await ExistingEntriesAsync()).Id);
        Assert.Single(Server.Sent("POST"));
        Assert.Single(Notices.OfType<EntryRecovered>());
    }

    [Theory]
    [MemberData(nameof(Vague))]
    public async Task An_addition_that_is_not_found_has_an_unknown_outcome_and_is_not_sent_again(int status)
    {
        StartWith("POST", Fault.Respond(status, Fault.GatewayPage));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.AddAsync(Drafts.TimeEntry(), Token));

        Assert.Equal((ClockodoErrorKind.OutcomeUnknown, status), (error.Kind, error.StatusCode));
        Assert.Contains("It is not resent: check whether it exists, and add it if not.", error.Message);
        Assert.Single(Server.Sent("POST"));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(422)]
    [InlineData(501)]
    [InlineData(505)]
    public async Task A_status_that_tells_that_nothing_was_added_is_passed_on_at_once(int status)
    {
        StartWith("POST", Fault.Respond(status, "{}"));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.AddAsync(Drafts.TimeEntry(), Token));

        Assert.NotEqual(ClockodoErrorKind.OutcomeUnknown, error.Kind);
        Assert.Equal(["POST"], Server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task A_429_without_Retry_After_waits_for_the_window_of_a_minute()
    {
        StartWith("POST", Fault.Respond(429, "{}"));

        await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.InRange(Assert.Single(Time.Delays), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(65));
        Assert.Equal(2, Server.Sent("POST").Count);
        Assert.Single(await ExistingEntriesAsync());
    }

    [Theory]
    [InlineData("Retry-After: soon\r\n", 60)]
    [InlineData("Retry-After: 7\r\n", 7)]
    public async Task A_429_waits_as_long_as_a_readable_Retry_After_says(string header, double seconds)
    {
        StartWith("GET", Fault.Respond(429, "{}", header));
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());

        await Entries.GetAsync(entry.Id, Token);

        Assert.InRange(Assert.Single(Time.Delays), TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds + 5));
    }

    [Fact]
    public async Task A_long_wait_is_reported_with_its_length()
    {
        StartWith("GET", Fault.Respond(429, "{}"));
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());

        await Entries.GetAsync(entry.Id, Token);

        RetryScheduled notice = Assert.Single(Notices.OfType<RetryScheduled>());
        Assert.InRange(notice.Delay, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(65));
        Assert.Contains("too many requests (429)", notice.Message);
    }

    [Fact]
    public async Task A_removal_that_a_gateway_hid_succeeds_if_the_entry_is_gone()
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("DELETE", Fault.ProcessAndRespond(522, Fault.GatewayPage));

        await Entries.DeleteAsync(entry.Id, Token);

        Assert.Empty(await ExistingEntriesAsync());
        Assert.Equal(2, Server.Sent("DELETE").Count);
    }

    [Theory]
    [InlineData(204, "")]
    [InlineData(204, "{\"success\":true}")]
    [InlineData(205, "")]
    [InlineData(202, "")]
    [InlineData(202, "{}")]
    [InlineData(201, "{\"success\":true}")]
    public async Task Another_success_than_200_confirms_a_removal(int status, string body)
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("DELETE", Fault.ProcessAndRespond(status, body));

        await Entries.DeleteAsync(entry.Id, Token);

        Assert.Single(Server.Sent("DELETE"));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(202)]
    public async Task A_change_that_is_confirmed_without_the_entry_is_read(int status)
    {
        Entry entry = await AddElsewhereAsync(Drafts.TimeEntry());
        StartWith("PUT", Fault.ProcessAndRespond(status, ""));

        Entry changed = await Entries.EditAsync(entry.Id, new EntryChange { Text = "neu" }, Token);

        Assert.Equal("neu", changed.Text);
        Assert.Equal(["PUT", "GET"], Server.Requests.Select(request => request.Method));
    }

    [Fact]
    public async Task A_change_that_is_confirmed_and_cannot_be_read_is_said_to_be_made()
    {
        Start(request => request.Method == "PUT" ? Fault.Respond(204, "") : Fault.Respond(403, "{}"));

        var error = await Assert.ThrowsAsync<ClockodoException>(
            () => Entries.EditAsync(5, new EntryChange { Text = "neu" }, Token));

        Assert.StartsWith("Entry 5 was changed, but cannot be shown. ", error.Message);
    }

    [Fact]
    public async Task An_addition_with_201_succeeds()
    {
        using var client = TestClient.Over(StubHandler.Responding(201, Responses.Entry()));

        Assert.Equal(1, (await client.Entries.AddAsync(Drafts.TimeEntry(), Token)).Id);
    }

    [Fact]
    public async Task An_addition_that_is_confirmed_without_the_entry_is_found()
    {
        StartWith("POST", Fault.ProcessAndRespond(204, ""));

        Entry added = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.Equal(added.Id, Assert.Single(await ExistingEntriesAsync()).Id);
        Assert.Single(Server.Sent("POST"));
    }
}
