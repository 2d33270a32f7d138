using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Client.Tests.Writing.Support;
using Answers = Clockodo.Client.Tests.Writing.Support.Answers;
using Drafts = Clockodo.Client.Tests.Writing.Support.Drafts;
using Xunit;

namespace Clockodo.Client.Tests.Entries;

/// <summary>
/// Rows that say the same, under way at the same time: each gets an entry of its own or an error, and never one that belongs
/// to another row.
/// </summary>
public class PendingAdditionsTests : WritingTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Twins_of_which_one_is_lost_never_get_the_same_entry(bool wasCarriedOut)
    {
        int posts = 0;
        Start(request => request.Method == "POST" && Interlocked.Increment(ref posts) == 1
            ? wasCarriedOut ? Fault.CutAt(Cut.BeforeHeaders) : Fault.TakeNew
            : Fault.None);

        List<Outcome> outcomes = await AddAllAsync(Drafts.TimeEntry(), Drafts.TimeEntry());

        await AssertHonestAsync(outcomes);
        Assert.Contains(outcomes, outcome => outcome.Entry is not null);
    }

    [Fact]
    public async Task A_lost_twin_does_not_take_the_entry_of_one_whose_answer_is_still_on_its_way()
    {
        var lostLooked = new TaskCompletionSource();
        int posts = 0;
        Time.Waiting = _ => lostLooked.TrySetResult();
        Start(async request =>
        {
            if (request.Method == "POST" && Interlocked.Increment(ref posts) == 1)
            {
                return Fault.TakeNew;
            }

            if (request.Method == "POST")
            {
                // Carried out only after the other one has looked for itself in vain once.
                await lostLooked.Task;
            }

            return Fault.None;
        });

        List<Outcome> outcomes = await AddAllAsync(Drafts.TimeEntry(), Drafts.TimeEntry());

        await AssertHonestAsync(outcomes);
    }

    [Fact]
    public async Task A_lost_twin_is_found_once_the_other_one_has_its_entry()
    {
        int posts = 0;
        Start(request =>
            request.Method == "POST" && Interlocked.Increment(ref posts) == 2 ? Fault.CutAt(Cut.BeforeHeaders) : Fault.None);
        Entry first = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Entry second = await Entries.AddAsync(Drafts.TimeEntry(), Token);

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(2, (await EntriesThereAsync()).Count);
    }

    [Fact]
    public async Task One_that_names_its_user_and_one_that_does_not_are_twins_too()
    {
        EntryDraft named = Drafts.TimeEntry();
        named.UserId = Clockodo.Sandbox.SandboxService.Owner.UserId;
        var carriedOut = new TaskCompletionSource();
        var lostLooked = new TaskCompletionSource();
        Start(async request =>
        {
            if (request.Method != "POST")
            {
                await carriedOut.Task;
            }
            else if (request.Body.Contains("users_id", System.StringComparison.Ordinal))
            {
                await AddElsewhereAsync(named);
                carriedOut.SetResult();
                await lostLooked.Task;
                return Fault.Refused(Answers.Json(503, "{}"));
            }
            else
            {
                return Fault.TakeNew;
            }

            return Fault.None;
        });

        Task<Entry> lost = Entries.AddAsync(Drafts.TimeEntry(), Token);
        Task<Entry> other = Entries.AddAsync(named, Token);
        var error = await Assert.ThrowsAsync<ClockodoException>(() => lost);
        lostLooked.SetResult();
        await Assert.ThrowsAsync<ClockodoException>(() => other);

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
    }

    [Fact]
    public async Task Many_twins_with_lost_answers_each_get_their_own_entry_or_an_error()
    {
        int posts = 0;
        Start(request => request.Method == "POST"
            ? (Interlocked.Increment(ref posts) % 4) switch
            {
                0 => Fault.TakeNew,
                1 => Fault.CutAt(Cut.InBody),
                _ => Fault.None,
            }
            : Fault.None);

        List<Outcome> outcomes = await AddAllAsync([.. Enumerable.Range(0, 16).Select(_ => Drafts.TimeEntry())]);

        await AssertHonestAsync(outcomes);
        Assert.Equal(16, Server.Sent("POST").Count);
    }

    private async Task AssertHonestAsync(List<Outcome> outcomes)
    {
        long[] got = [.. outcomes.Where(outcome => outcome.Entry is not null).Select(outcome => outcome.Entry!.Id)];
        long[] there = [.. (await EntriesThereAsync()).Select(entry => entry.Id)];
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
