using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>An entry is added once, and the outcome is unknown if nothing tells what the service did.</summary>
public class EntryAdditionTests : SandboxFaultTest
{
    [Fact]
    public async Task A_lost_request_has_an_unknown_outcome_and_is_not_sent_again()
    {
        StartWith("POST", Fault.LoseRequest);

        await AssertUnknownAsync(Drafts.TimeEntry());

        Assert.Empty(await ExistingEntriesAsync());
    }

    [Fact]
    public async Task The_error_contains_what_was_sent_and_what_to_check()
    {
        StartWith("POST", Fault.LoseRequest);

        ClockodoException error = await AssertUnknownAsync(Drafts.LumpSum());

        Assert.Contains("CustomerId 4711", error.Message, StringComparison.Ordinal);
        Assert.Contains("LumpSum 1200.5", error.Message, StringComparison.Ordinal);
        Assert.Contains("Billable Billable", error.Message, StringComparison.Ordinal);
        Assert.Contains("check whether it exists, and add it if not", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outcome_is_unknown_if_two_entries_match()
    {
        Start(async request =>
        {
            if (request.Method != "POST")
            {
                return null;
            }

            await AddElsewhereAsync(Drafts.TimeEntry());
            return Fault.CutAt(Cut.BeforeHeaders);
        });

        await AssertUnknownAsync(Drafts.TimeEntry());

        Assert.Equal(2, (await ExistingEntriesAsync()).Count);
    }

    [Theory]
    [InlineData("customer")]
    [InlineData("text")]
    [InlineData("user")]
    [InlineData("end")]
    [InlineData("project")]
    [InlineData("rate")]
    [InlineData("billable")]
    [InlineData("duration")]
    public async Task An_entry_that_differs_in_one_field_does_not_match(string difference)
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.HourlyRate = 80;
        draft.Duration = TimeSpan.FromMinutes(50);
        Start(async request =>
        {
            if (request.Method != "POST")
            {
                return null;
            }

            await AddElsewhereAsync(Differing(CopyOf(draft), difference));
            return Fault.LoseRequest;
        });

        await AssertUnknownAsync(draft);
    }

    [Fact]
    public async Task The_outcome_is_unknown_if_the_search_fails()
    {
        Start(request => request.Method == "POST" ? Fault.CutAt(Cut.BeforeHeaders) : Fault.Respond(500, Fault.GatewayPage));

        await AssertUnknownAsync(Drafts.TimeEntry());

        Assert.Single(await ExistingEntriesAsync());
    }

    [Fact]
    public async Task An_addition_is_sent_again_if_the_connection_was_refused()
    {
        int port = FaultServer.FreePort();
        Connect(FaultServer.AddressOf(port));
        Time.Waiting = _ =>
        {
            Time.Waiting = null;
            Start(_ => Task.FromResult<Fault?>(null), port);
        };

        await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.Single(await ExistingEntriesAsync());
        Assert.Single(Notices.OfType<RetryScheduled>());
    }

    [Fact]
    public async Task A_billed_time_entry_is_added_as_billable_and_then_marked_as_billed()
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.Billable = BillableState.Billed;
        StartWith("POST");

        Entry added = await Entries.AddAsync(draft, Token);

        Assert.Equal(BillableState.Billed, added.Billable);
        Assert.Single(await ExistingEntriesAsync());
        Assert.Equal(["POST", "POST", "PUT"], Server.Requests.Select(request => request.Method));
        Assert.Equal("""{"billable":2}""", Server.Requests[2].Body);
    }

    [Fact]
    public async Task The_error_contains_the_ID_of_an_entry_that_cannot_be_marked_as_billed()
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.Billable = BillableState.Billed;
        StartWith("PUT", Fault.Respond(423, "{}"));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.AddAsync(draft, Token));

        Entry existing = Assert.Single(await ExistingEntriesAsync());
        Assert.Contains($"Entry {existing.Id} was added as billable", error.Message, StringComparison.Ordinal);
    }

    private static EntryDraft CopyOf(EntryDraft draft) => new(draft.Type)
    {
        CustomerId = draft.CustomerId,
        ServiceId = draft.ServiceId,
        Billable = draft.Billable,
        TimeSince = draft.TimeSince,
        TimeUntil = draft.TimeUntil,
        Duration = draft.Duration,
        HourlyRate = draft.HourlyRate,
        Text = draft.Text,
    };

    private static EntryDraft Differing(EntryDraft draft, string difference)
    {
        switch (difference)
        {
            case "customer":
                draft.CustomerId = 5208;
                break;
            case "text":
                draft.Text = "Umzug II";
                break;
            case "user":
                draft.UserId = Drafts.OtherUser;
                break;
            case "end":
                draft.TimeUntil = draft.TimeUntil!.Value.AddSeconds(1);
                break;
            case "project":
                draft.ProjectId = Drafts.Project;
                break;
            case "rate":
                draft.HourlyRate = 90;
                break;
            case "billable":
                draft.Billable = BillableState.NotBillable;
                break;
            case "duration":
                draft.Duration = TimeSpan.FromMinutes(51);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(difference));
        }

        return draft;
    }

    private async Task<ClockodoException> AssertUnknownAsync(EntryDraft draft)
    {
        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.AddAsync(draft, Token));

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
        Assert.Single(Server.Sent("POST"));
        return error;
    }
}
