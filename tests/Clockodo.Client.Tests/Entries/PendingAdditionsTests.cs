using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>
/// Equal drafts that are added at the same time: each gets an entry of its own or an error, and never the entry of another.
/// </summary>
public class PendingAdditionsTests : SandboxFaultTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Equal_drafts_never_get_the_same_entry_if_one_response_is_lost(bool wasProcessed)
    {
        int posts = 0;
        Start(request => request.Method == "POST" && Interlocked.Increment(ref posts) == 1
            ? wasProcessed ? Fault.CutAt(Cut.BeforeHeaders) : Fault.LoseRequest
            : null);

        List<Outcome> outcomes = await AddAllAsync(Drafts.TimeEntry(), Drafts.TimeEntry());

        await AssertDistinctAsync(outcomes);
        Assert.Contains(outcomes, outcome => outcome.Entry is not null);
    }

    [Fact]
    public async Task A_lost_draft_does_not_take_the_entry_of_an_equal_one_that_is_still_pending()
    {
        var searched = new TaskCompletionSource();
        int posts = 0;
        Time.Waiting = _ => searched.TrySetResult();
        Start(async request =>
        {
            if (request.Method == "POST" && Interlocked.Increment(ref posts) == 1)
            {
                return Fault.LoseRequest;
            }

            if (request.Method == "POST")
            {
                // Processed only after the search for the other one has found nothing once.
                await searched.Task;
            }

            return null;
        });

        List<Outcome> outcomes = await AddAllAsync(Drafts.TimeEntry(), Drafts.TimeEntry());

        await AssertDistinctAsync(outcomes);
    }

    [Fact]
    public async Task A_lost_draft_is_found_if_the_equal_one_has_its_entry()
    {
        int posts = 0;
        Start(request =>
            request.Method == "POST" && Interlocked.Increment(ref posts) == 2 ? Fault.CutAt(Cut.BeforeHeaders) : null);
        Entry first = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Entry second = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(2, (await ExistingEntriesAsync()).Count);
    }

    [Fact]
    public async Task A_draft_with_a_user_and_one_without_can_be_equal()
    {
        EntryDraft named = Drafts.TimeEntry();
        named.UserId = Clockodo.Sandbox.SandboxService.Owner.UserId;
        var processed = new TaskCompletionSource();
        var searched = new TaskCompletionSource();
        Start(async request =>
        {
            if (request.Method != "POST")
            {
                await processed.Task;
            }
            else if (request.Body.Contains("users_id", System.StringComparison.Ordinal))
            {
                await AddElsewhereAsync(named);
                processed.SetResult();
                await searched.Task;
                return Fault.Respond(501, "{}");
            }
            else
            {
                return Fault.LoseRequest;
            }

            return null;
        });

        Task<Entry> lost = Entries.AddAsync(Drafts.TimeEntry(), Token);
        Task<Entry> other = Entries.AddAsync(named, Token);
        var error = await Assert.ThrowsAsync<ClockodoException>(() => lost);
        searched.SetResult();
        await Assert.ThrowsAsync<ClockodoException>(() => other);

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
    }

    [Fact]
    public async Task Many_equal_drafts_each_get_an_entry_of_their_own_or_an_error()
    {
        int posts = 0;
        Start(request => request.Method == "POST"
            ? (Interlocked.Increment(ref posts) % 4) switch
            {
                0 => Fault.LoseRequest,
                1 => Fault.CutAt(Cut.InBody),
                _ => null,
            }
            : null);

        List<Outcome> outcomes = await AddAllAsync([.. Enumerable.Range(0, 16).Select(_ => Drafts.TimeEntry())]);

        await AssertDistinctAsync(outcomes);
        Assert.Equal(16, Server.Sent("POST").Count);
    }

    private async Task AssertDistinctAsync(List<Outcome> outcomes)
    {
        long[] got = [.. outcomes.Where(outcome => outcome.Entry is not null).Select(outcome => outcome.Entry!.Id)];
        long[] there = [.. (await ExistingEntriesAsync()).Select(entry => entry.Id)];
        Assert.Equal(got.Length, got.Distinct().Count());
        Assert.Empty(got.Except(there));
        Assert.All(
            outcomes.Where(outcome => outcome.Error is not null),
            outcome => Assert.Equal(ClockodoErrorKind.OutcomeUnknown, outcome.Error!.Kind));
        Assert.Equal(outcomes.Count, Server.Sent("POST").Count);
    }

    private async Task<List<Outcome>> AddAllAsync(params EntryDraft[] drafts) =>
        [.. await Task.WhenAll(drafts.Select(AddAsync))];

    private async Task<Outcome> AddAsync(EntryDraft draft)
    {
        try
        {
            return new Outcome(await Entries.AddAsync(draft, Token), null);
        }
        catch (ClockodoException error)
        {
            return new Outcome(null, error);
        }
    }

    private sealed record Outcome(Entry? Entry, ClockodoException? Error);
}
