using System;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;

namespace Clockodo.Client.Clock;

/// <summary>Finds out, by reading, what a request to the clock did whose response was lost. Nothing is sent again.</summary>
internal sealed class ClockRecovery(ClockEndpoint clock, EntriesEndpoint entries, RequestPipeline pipeline)
{
    /// <summary>Looks whether what was sent has been running since the request began.</summary>
    /// <exception cref="ClockodoException"><see cref="ClockodoErrorKind.OutcomeUnknown"/>: the clock does not show it.</exception>
    internal Task<ClockState> FindStartedAsync(
        EntryDraft draft, TimeSpan begin, ClockodoException failure, CancellationToken cancellationToken) => FindAsync(
            draft.UserId,
            failure,
            (state, _) =>
            {
                long earliest = (state.CurrentTime - (pipeline.Time.Now - begin) - LostResponse.Slack).UtcTicks;
                bool isNew = state.Running is Entry running && running.Values.TimeInsert >= earliest
                    && (draft.TimeSince is not null || running.Values.TimeSince >= earliest) && FieldComparer.IsLike(running, draft);
                return Task.FromResult(isNew ? state : null);
            },
            state => FormattableString.Invariant($"The clock was read: it runs with what was sent, entry {state.Running!.Id}."),
            cancellationToken);

    /// <summary>Looks whether the entry has ended, at the time that was sent.</summary>
    /// <exception cref="ClockodoException"><see cref="ClockodoErrorKind.OutcomeUnknown"/>: it has not.</exception>
    internal Task<ClockState> FindStoppedAsync(
        Entry running, DateTimeOffset? timeUntil, long? userId, ClockodoException failure, CancellationToken cancellationToken) => FindAsync(
            userId,
            failure,
            async (state, token) =>
            {
                if (state.Running?.Id == running.Id)
                {
                    return null;
                }

                Entry stopped = await entries.GetAsync(running.Id, token).ConfigureAwait(false);
                bool isEndAsSent = timeUntil is not DateTimeOffset time || stopped.Values.TimeUntil == time.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond;
                return stopped.IsRunning || !isEndAsSent ? null : new ClockState(state.CurrentTime) { Running = state.Running, Stopped = stopped };
            },
            _ => FormattableString.Invariant($"Entry {running.Id} was read: it has ended."),
            cancellationToken);

    /// <summary>Looks whether the entry has the new start.</summary>
    /// <exception cref="ClockodoException"><see cref="ClockodoErrorKind.OutcomeUnknown"/>: it does not have it.</exception>
    internal Task<ClockState> FindChangedAsync(
        Entry before, DateTimeOffset? timeSince, ClockodoException failure, CancellationToken cancellationToken) => FindAsync(
            before.UserId,
            failure,
            (state, _) => Task.FromResult(
                state.Running is Entry running && running.Id == before.Id && timeSince is DateTimeOffset time
                && Math.Abs(running.Values.TimeSince - time.UtcTicks) <= LostResponse.Slack.Ticks
                    ? new ClockState(state.CurrentTime) { Running = running, Updated = running }
                    : null),
            _ => FormattableString.Invariant($"The clock was read: entry {before.Id} has the new start."),
            cancellationToken);

    private static string Describe(ClockState? state) =>
        state is null ? "The clock could not be read after it."
        : state.Running is null ? "When the clock was read after it, nothing ran."
        : $"When the clock was read after it, {ClockRules.Describe(state.Running)} ran.";

    private async Task<ClockState> FindAsync(
        long? userId,
        ClockodoException failure,
        Func<ClockState, CancellationToken, Task<ClockState?>> find,
        Func<ClockState, string> describe,
        CancellationToken cancellationToken)
    {
        ClockState? last = null;
        ClockState? found = null;
        try
        {
            found = await LostResponse.LookAsync(
                pipeline,
                async token =>
                {
                    last = await clock.GetAsync(userId, token).ConfigureAwait(false);
                    return await find(last, token).ConfigureAwait(false);
                },
                cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException)
        {
            // If it cannot be read either, the outcome remains unknown.
        }

        if (found is null)
        {
            throw failure.With($"{failure.Message} {Describe(last)} Nothing was sent again.", ClockodoErrorKind.OutcomeUnknown);
        }

        long id = (found.Updated ?? found.Stopped ?? found.Running)!.Id;
        pipeline.Notify(new EntryRecovered(id, failure, describe(found)));
        return found;
    }
}
