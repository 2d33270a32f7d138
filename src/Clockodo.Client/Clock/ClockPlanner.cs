using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Resources;

namespace Clockodo.Client.Clock;

/// <summary>Looks, before a request to the clock is sent, what it will do, and whether its times can be right.</summary>
internal sealed class ClockPlanner(ClockEndpoint clock, EntriesEndpoint entries, RequestPipeline pipeline)
{
    internal async Task<ClockPlan> PlanStartAsync(EntryDraft draft, bool noGap, CancellationToken cancellationToken)
    {
        ClockState state = await clock.GetAsync(draft.UserId, cancellationToken).ConfigureAwait(false);
        if (noGap)
        {
            Entry? last = state.Running is null ? await FindLastOfTodayAsync(draft.UserId, state, cancellationToken).ConfigureAwait(false) : null;
            return new(state, last is null ? null : EndOf(last));
        }

        if (draft.TimeSince is not DateTimeOffset time)
        {
            return new(state, null);
        }

        Require("start the clock", ClockRules.FindWrongStart(time, state.CurrentTime));
        if (state.Running is Entry running)
        {
            Require("start the clock", ClockRules.FindStartBeforeRunning(time, running));
        }

        return ClockRules.IsNow(time, state.CurrentTime)
            ? new(state, null)
            : await CompareWithOthersAsync("start the clock", state, time, draft.UserId, cancellationToken).ConfigureAwait(false);
    }

    internal async Task<ClockPlan> PlanStopAsync(
        DateTimeOffset? timeUntil, long? userId, long? entryId, CancellationToken cancellationToken)
    {
        ClockState state = await clock.GetAsync(userId, cancellationToken).ConfigureAwait(false);
        if (state.Running is not Entry running || IsOther(running, entryId) || timeUntil is not DateTimeOffset time)
        {
            return new(state, null);
        }

        Require("stop the clock", ClockRules.FindFuture(nameof(EntryContent.TimeUntil), time, state.CurrentTime));
        Require("stop the clock", ClockRules.FindEndBeforeStart(time, running));
        return new(state, ClockRules.IsNow(time, state.CurrentTime) ? null : time);
    }

    internal async Task<ClockPlan> PlanChangeAsync(
        DateTimeOffset? timeSince, TimeSpan? duration, long? userId, long? entryId, CancellationToken cancellationToken)
    {
        ClockState state = await clock.GetAsync(userId, cancellationToken).ConfigureAwait(false);
        if (state.Running is not Entry running || IsOther(running, entryId))
        {
            return new(state, null);
        }

        string action = FormattableString.Invariant($"correct the running entry {running.Id}");
        Require(action, duration < TimeSpan.Zero
            ? ContentProblem.For(nameof(EntryContent.Duration), $"is negative: {DurationText.For(duration.Value)}.")
            : duration > ClockRules.LongestEntry
            ? ContentProblem.For(
                nameof(EntryContent.Duration),
                $"{DurationText.For(duration.Value)} is more than 24 hours, and the service cuts entries at 24 hours.")
            : null);
        DateTimeOffset time = timeSince ?? state.CurrentTime - duration
            ?? throw InvalidInput.Error($"Cannot {action}: neither a start nor a duration is given. Nothing was sent.");
        Require(action, ClockRules.FindWrongStart(time, state.CurrentTime));
        return await CompareWithOthersAsync(
            action, state, time > state.CurrentTime ? state.CurrentTime : time, running.UserId, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsOther(Entry running, long? entryId) => entryId is long id && id != running.Id;

    private static void Require(string action, ContentProblem? problem) =>
        InvalidInput.ThrowIfAny(action, problem is null ? [] : [problem]);

    private static DateTimeOffset EndOf(Entry entry) => new(entry.Values.TimeUntil, TimeSpan.Zero);

    private async Task<ClockPlan> CompareWithOthersAsync(
        string action, ClockState state, DateTimeOffset time, long? userId, CancellationToken cancellationToken)
    {
        IReadOnlyList<Entry> ended = await FindEndedAsync(time - ClockRules.LongestEntry, userId, state, cancellationToken).ConfigureAwait(false);
        if (ended.Count > 0)
        {
            Require(action, ClockRules.FindStartBeforeLast(time, ended[^1]));
        }

        return new(state, time) { Overlapped = ended.LastOrDefault(entry => entry.Values.TimeUntil > time.UtcTicks) };
    }

    // An entry of today may have started yesterday.
    private async Task<Entry?> FindLastOfTodayAsync(long? userId, ClockState state, CancellationToken cancellationToken)
    {
        DateTime today = state.CurrentTime.LocalDateTime.Date;
        IReadOnlyList<Entry> ended = await FindEndedAsync(
            new DateTimeOffset(today.ToUniversalTime()) - ClockRules.LongestEntry, userId, state, cancellationToken).ConfigureAwait(false);
        return ended.Where(entry => entry.TimeUntil >= today && entry.Values.TimeUntil <= state.CurrentTime.UtcTicks)
            .OrderBy(entry => entry.Values.TimeUntil).LastOrDefault();
    }

    /// <summary>The working times of a user that have ended, in the order of their starts.</summary>
    private async Task<IReadOnlyList<Entry>> FindEndedAsync(
        DateTimeOffset since, long? userId, ClockState state, CancellationToken cancellationToken)
    {
        long user = userId ?? state.Running?.UserId
            ?? (await new UsersEndpoint(pipeline).GetMeAsync(cancellationToken).ConfigureAwait(false)).Id;
        List<Entry> ended = [];
        await foreach (Entry entry in entries
            .ListAsync(new EntryQuery(since, state.CurrentTime) { UserId = user }, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Type == EntryType.TimeEntry && !entry.IsRunning)
            {
                ended.Add(entry);
            }
        }

        return [.. ended.OrderBy(entry => entry.Values.TimeSince)];
    }
}
