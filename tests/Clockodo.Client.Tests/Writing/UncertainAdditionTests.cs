using System;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Writing.Support;
using Xunit;

namespace Clockodo.Client.Tests.Writing;

/// <summary>The answer was lost, and nobody can tell what the service did: that is said, and nothing is sent again.</summary>
public class UncertainAdditionTests : WritingTest
{
    [Fact]
    public async Task An_addition_that_was_not_carried_out_has_an_unknown_outcome()
    {
        StartWith("POST", Fault.TakeNew);

        await AssertUnknownAsync(Drafts.TimeEntry());

        Assert.Empty(await EntriesThereAsync());
    }

    [Fact]
    public async Task The_error_names_what_was_sent_and_what_to_check()
    {
        StartWith("POST", Fault.TakeNew);

        ClockodoException error = await AssertUnknownAsync(Drafts.LumpSum());

        Assert.Contains("CustomerId 4711", error.Message, StringComparison.Ordinal);
        Assert.Contains("LumpSum 1200.5", error.Message, StringComparison.Ordinal);
        Assert.Contains("Billable Billable", error.Message, StringComparison.Ordinal);
        Assert.Contains("check whether it exists, and add it if not", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_entries_that_could_be_it_leave_the_outcome_unknown()
    {
        Start(async request =>
        {
            if (request.Method != "POST")
            {
                return Fault.None;
            }

            await AddElsewhereAsync(Drafts.TimeEntry());
            return Fault.CutAt(Cut.BeforeHeaders);
        });

        await AssertUnknownAsync(Drafts.TimeEntry());

        Assert.Equal(2, (await EntriesThereAsync()).Count);
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
    public async Task An_entry_that_somebody_else_added_meanwhile_is_not_taken_for_it(string difference)
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.HourlyRate = 80;
        draft.Duration = TimeSpan.FromMinutes(50);
        Start(async request =>
        {
            if (request.Method != "POST")
            {
                return Fault.None;
            }

            await AddElsewhereAsync(Differing(CopyOf(draft), difference));
            return Fault.TakeNew;
        });

        await AssertUnknownAsync(draft);
    }

    [Fact]
    public async Task An_entry_that_cannot_be_looked_for_has_an_unknown_outcome()
    {
        Start(request => request.Method == "POST" ? Fault.CutAt(Cut.BeforeHeaders) : Fault.Refused(Answers.Html(500)));

        await AssertUnknownAsync(Drafts.TimeEntry());

        Assert.Single(await EntriesThereAsync());
    }

    [Fact]
    public async Task A_failure_of_the_service_itself_is_told_as_such_when_nothing_was_added()
    {
        StartWith("POST", Fault.Refused(Answers.Json(500, """{"error":{"message":"Sorry"}}""")));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => Entries.AddAsync(Drafts.TimeEntry(), Token));

        Assert.Equal(ClockodoErrorKind.ServiceError, error.Kind);
        Assert.Contains("could not be identified with certainty", error.Message, StringComparison.Ordinal);
        Assert.Single(Server.Sent("POST"));
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
