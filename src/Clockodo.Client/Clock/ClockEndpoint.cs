using System;
using System.Globalization;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;

namespace Clockodo.Client.Clock;

/// <summary>
/// The clock: the running entry of a user (<c>v2/clock</c>). A request that changes something is never repeated after its response was
/// lost: the clock is read instead. Every method throws <see cref="ClockodoException"/> for errors of the client and of the service.
/// </summary>
public sealed class ClockEndpoint
{
    private const string Path = "v2/clock";

    private readonly RequestPipeline _pipeline;
    private readonly ClockPlanner _planner;
    private readonly ClockRecovery _recovery;
    private readonly EntriesEndpoint _entries;

    internal ClockEndpoint(RequestPipeline pipeline, EntriesEndpoint entries)
    {
        _pipeline = pipeline;
        _entries = entries;
        _planner = new ClockPlanner(this, entries, pipeline);
        _recovery = new ClockRecovery(this, entries, pipeline);
    }

    /// <summary>Reads the running entry: <c>GET v2/clock</c>.</summary>
    /// <param name="userId">The ID of the user; null: the user of the key.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The running entry, if there is one, and the service's time.</returns>
    public Task<ClockState> GetAsync(long? userId = null, CancellationToken cancellationToken = default) => SendAsync(
        new ServiceRequest(HttpMethod.Get, PathWith(id: null, new QueryStringBuilder().Add("users_id", userId)), "read the clock"),
        ClockReader.Required.RunningOrNull,
        cancellationToken);

    /// <summary>
    /// Looks what a start will do, without doing it: what runs now and will be stopped, and whether the start can be right.
    /// </summary>
    /// <param name="draft">What to start, as for <see cref="StartAsync"/>.</param>
    /// <param name="noGap">
    /// Whether to start where the user's last entry of today ended. If nothing of today has ended, or something runs, it starts now.
    /// </param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>What the clock shows, and the start to send.</returns>
    /// <exception cref="ClockodoException">The start is in the future, more than 24 hours ago, or before the start of the running or the
    /// last entry (<see cref="ClockodoErrorKind.Invalid"/>); or the clock or the entries cannot be read.</exception>
    public Task<ClockPlan> PlanStartAsync(EntryDraft draft, bool noGap = false, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(draft, nameof(draft));
        ClockRules.Require(draft);
        return _planner.PlanStartAsync(draft, noGap, cancellationToken);
    }

    /// <summary>Looks what a stop will do, without doing it.</summary>
    /// <param name="timeUntil">The end; null: the time of the request.</param>
    /// <param name="userId">The ID of the user; null: the user of the key.</param>
    /// <param name="entryId">The ID of the entry that is meant; null: whatever runs. If another one runs, nothing is checked.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>What the clock shows, and the end to send.</returns>
    /// <exception cref="ClockodoException">The end is in the future, or before the start (<see cref="ClockodoErrorKind.Invalid"/>); or
    /// the clock cannot be read.</exception>
    public Task<ClockPlan> PlanStopAsync(
        DateTimeOffset? timeUntil = null, long? userId = null, long? entryId = null, CancellationToken cancellationToken = default) =>
        _planner.PlanStopAsync(timeUntil, userId, entryId, cancellationToken);

    /// <summary>Looks what a correction of the running entry will do, without doing it.</summary>
    /// <param name="timeSince">The new start; null: the duration is given.</param>
    /// <param name="duration">How long the entry shall have been running; null: the start is given.</param>
    /// <param name="userId">The ID of the user; null: the user of the key.</param>
    /// <param name="entryId">The ID of the entry that is meant; null: whatever runs. If another one runs, nothing is checked.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>What the clock shows, and the new start; a state without a running entry if nothing runs.</returns>
    /// <exception cref="ClockodoException">The start is in the future, more than 24 hours ago, or before the start of the last entry
    /// (<see cref="ClockodoErrorKind.Invalid"/>); or the clock or the entries cannot be read.</exception>
    public Task<ClockPlan> PlanChangeAsync(
        DateTimeOffset? timeSince,
        TimeSpan? duration,
        long? userId = null,
        long? entryId = null,
        CancellationToken cancellationToken = default) => _planner.PlanChangeAsync(timeSince, duration, userId, entryId, cancellationToken);

    /// <summary>Starts the clock: <c>POST v2/clock</c>. What runs for this user is stopped.</summary>
    /// <param name="draft">
    /// A time entry with a customer and a service; a project, a subproject, a user, a text of up to 1,000 characters, whether it is
    /// billable and the start are optional. Without a start, it is the time of the request.
    /// </param>
    /// <param name="cancellationToken">Cancels the request; the clock may have been started anyway.</param>
    /// <returns>The running entry, and what was stopped.</returns>
    /// <exception cref="ClockodoException">It was not started; or <see cref="ClockodoErrorKind.OutcomeUnknown"/>: the response was lost,
    /// and when the clock was read, it did not show what was sent.</exception>
    public async Task<ClockState> StartAsync(EntryDraft draft, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(draft, nameof(draft));
        ClockRules.Require(draft);
        var request = new ServiceRequest(HttpMethod.Post, Path, "start the clock", EntryContentWriter.Write(draft));
        TimeSpan begin = _pipeline.Time.Now;
        try
        {
            return await SendAsync(request, ClockReader.Required.Running, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException failure) when (StatusMeaning.LeavesOutcomeUnknown(failure))
        {
            return await _recovery.FindStartedAsync(draft, begin, failure, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Stops the clock: <c>DELETE v2/clock/{id}</c>.</summary>
    /// <param name="running">The running entry, as it was read.</param>
    /// <param name="timeUntil">The end; null: the time of the request.</param>
    /// <param name="userId">The ID of the user, if it is another than the user of the key; otherwise null.</param>
    /// <param name="cancellationToken">Cancels the request; the clock may have been stopped anyway.</param>
    /// <returns>The entry as it ended.</returns>
    /// <exception cref="ClockodoException">It was not stopped; <see cref="ClockodoErrorKind.NotFound"/>: it is not running any more; or
    /// <see cref="ClockodoErrorKind.OutcomeUnknown"/>: the response was lost, and when the clock was read, the entry was still running, or
    /// ended at another time.</exception>
    public async Task<ClockState> StopAsync(
        Entry running, DateTimeOffset? timeUntil = null, long? userId = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(running, nameof(running));
        QueryStringBuilder query = new QueryStringBuilder()
            .Add("time_until", timeUntil is DateTimeOffset until ? WireTime.Format(until) : null)
            .Add("users_id", userId);
        var request = new ServiceRequest(HttpMethod.Delete, PathWith(running.Id, query), FormattableString.Invariant($"stop the clock (entry {running.Id})"))
        {
            // A second request might move the end.
            IsRepeatable = false,
        };
        try
        {
            ClockState state = await SendAsync(request, ClockReader.Required.Nothing, cancellationToken).ConfigureAwait(false);
            return state.Stopped is null ? await ReadStoppedAsync(running.Id, state, cancellationToken).ConfigureAwait(false) : state;
        }
        catch (ClockodoException failure) when (StatusMeaning.LeavesOutcomeUnknown(failure))
        {
            return await _recovery.FindStoppedAsync(running, timeUntil, userId, failure, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Corrects the start of the running entry: <c>PUT v2/clock/{id}</c>. The times from before are sent too, so that the service can
    /// refuse the correction if somebody else changed the entry meanwhile.
    /// </summary>
    /// <param name="before">The running entry, as it was read.</param>
    /// <param name="timeSince">The new start.</param>
    /// <param name="cancellationToken">Cancels the request; the entry may have been corrected anyway.</param>
    /// <returns>The entry as it is now, and what became of an overlap.</returns>
    /// <exception cref="ClockodoException"><see cref="ClockodoErrorKind.Conflict"/>: it was changed meanwhile; or
    /// <see cref="ClockodoErrorKind.OutcomeUnknown"/>: the response was lost, and when the clock was read, the entry did not have the new
    /// start.</exception>
    public Task<ClockState> ChangeAsync(Entry before, DateTimeOffset timeSince, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(before, nameof(before));
        return ChangeAsync(before, ClockBody.ForStart(before, timeSince), timeSince, cancellationToken);
    }

    /// <summary>
    /// Corrects how long the entry has been running: <c>PUT v2/clock/{id}</c>, like
    /// <see cref="ChangeAsync(Entry, DateTimeOffset, CancellationToken)"/>.
    /// </summary>
    /// <param name="before">The running entry, as it was read.</param>
    /// <param name="duration">How long it shall have been running when the service processes the request, in whole seconds.</param>
    /// <param name="cancellationToken">Cancels the request; the entry may have been corrected anyway.</param>
    /// <returns>The entry as it is now, and what became of an overlap.</returns>
    /// <exception cref="ClockodoException">As with a new start.</exception>
    public Task<ClockState> ChangeAsync(Entry before, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(before, nameof(before));
        return ChangeAsync(before, ClockBody.ForDuration(before, duration), _pipeline.ServiceClock.Now - duration, cancellationToken);
    }

    private static string PathWith(long? id, QueryStringBuilder query)
    {
        string path = id is long number ? $"{Path}/{number.ToString(CultureInfo.InvariantCulture)}" : Path;
        return query.ToString() is { Length: > 0 } text ? $"{path}?{text}" : path;
    }

    private async Task<ClockState> ChangeAsync(Entry before, byte[] body, DateTimeOffset? expected, CancellationToken cancellationToken)
    {
        var request = new ServiceRequest(
            HttpMethod.Put, PathWith(before.Id, new()), FormattableString.Invariant($"correct the running entry {before.Id}"), body)
        {
            // After the first request, the times from before are not those of the entry any more.
            IsRepeatable = false,
        };
        try
        {
            return await SendAsync(request, ClockReader.Required.Updated, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException failure) when (StatusMeaning.LeavesOutcomeUnknown(failure))
        {
            return await _recovery.FindChangedAsync(before, expected, failure, cancellationToken).ConfigureAwait(false);
        }
    }

    // The service confirmed the stop and did not return the entry.
    private async Task<ClockState> ReadStoppedAsync(long id, ClockState state, CancellationToken cancellationToken)
    {
        try
        {
            Entry stopped = await _entries.GetAsync(id, cancellationToken).ConfigureAwait(false);
            return new ClockState(state.CurrentTime)
            {
                Running = state.Running,
                Stopped = stopped,
                StoppedIsTruncated = state.StoppedIsTruncated,
                AdditionalMessage = state.AdditionalMessage,
            };
        }
        catch (ClockodoException failure)
        {
            throw failure.With(FormattableString.Invariant($"The clock was stopped, but entry {id} cannot be shown. {failure.Message}"));
        }
    }

    private Task<ClockState> SendAsync(ServiceRequest request, ClockReader.Required required, CancellationToken cancellationToken) =>
        _pipeline.SendAsync(request, () => new ClockReader(_pipeline.ServiceClock, required), cancellationToken);
}
