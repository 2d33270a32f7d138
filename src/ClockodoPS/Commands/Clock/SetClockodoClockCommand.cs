using System;
using System.Globalization;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Corrects since when, or how long, the running entry has been running.
/// </summary>
/// <remarks>
/// <para>
/// It reads the clock and corrects what runs by <c>PUT v2/clock/{id}</c>. The times from before are sent too: if somebody else changed
/// the entry meanwhile, the service refuses the correction (Conflict) instead of overwriting the change. An entry from the pipeline counts
/// as it was when it was read.
/// </para>
/// <para>
/// The new start can be at most 24 hours ago, because the service cuts entries at 24 hours, and not before the start of the user's last
/// entry. If it overlaps another entry, a warning says so, and what the service made of it. Other fields of a running entry, such as its
/// text, are changed by Set-ClockodoEntry.
/// </para>
/// <para>
/// If the response is lost, nothing is sent again: the clock is read. If the entry has the new start, it is emitted; otherwise the error is
/// OutcomeUnknown.
/// </para>
/// </remarks>
/// <returns>The running entry, as it is now.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">
/// The new start is in the future, more than 24 hours ago, or before the start of the last entry.
/// </exception>
/// <exception cref="ClockodoErrorKind.NotFound">Nothing runs.</exception>
/// <exception cref="ClockodoErrorKind.Conflict">Somebody else changed the entry meanwhile (409).</exception>
/// <exception cref="ClockodoErrorKind.OutcomeUnknown">
/// The response was lost, and when the clock was read, the entry did not have the new start. Nothing was sent again.
/// </exception>
/// <example>
/// The work began ten minutes ago
/// <code>
/// Set-ClockodoClock -Duration 0:10
/// </code>
/// </example>
/// <example>
/// Set the start
/// <code>
/// Set-ClockodoClock -TimeSince (Get-Date).AddMinutes(-10) -WhatIf
/// </code>
/// </example>
/// <example>
/// Change the text of the running entry
/// <code>
/// Get-ClockodoClock | Set-ClockodoEntry -Text 'Planning'
/// </code>
/// </example>
/// <seealso cref="GetClockodoClockCommand"/>
/// <seealso cref="StartClockodoClockCommand"/>
/// <seealso cref="StopClockodoClockCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Clock"/>
[Cmdlet(VerbsCommon.Set, "ClockodoClock", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(RunningEntry))]
public sealed class SetClockodoClockCommand : RunningClockCommand
{
    /// <summary>
    /// The new start: a time of today, <c>09:00</c>, or a date and time as ISO 8601, or in a format of the current culture.
    /// </summary>
    [Parameter]
    [Alias("Since", "time_since")]
    [TimeTransformation(NeedsTimeOfDay = true, AcceptsToday = true)]
    [ValidateNotNull]
    public DateTime? TimeSince { get; set; }

    /// <summary>
    /// How long the entry has been running: <c>1:30</c> (hours and minutes), <c>PT1H30M</c>, or a TimeSpan. A bare number is an error.
    /// </summary>
    [Parameter]
    [DurationTransformation]
    [ValidateNotNull]
    public TimeSpan? Duration { get; set; }

    /// <summary>Refuses the command without a correction, or with two.</summary>
    protected override void BeginProcessing()
    {
        if (TimeSince is null == Duration is null)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                TimeSince is null
                    ? "Nothing to correct is given. Write -TimeSince or -Duration."
                    : "-TimeSince and -Duration cannot be combined: the one follows from the other. Give one of them.",
                target: null));
        }
    }

    private void WarnOfCorrection(ClockState state, DateTimeOffset asked)
    {
        if (state is { Overlap: { Overlapping: true } overlap, Updated: Entry updated })
        {
            string other = overlap.TruncatedEntryId is long id ? FormattableString.Invariant($"entry {id}") : "another entry";
            WriteWarning(FormattableString.Invariant(
                $"The service found an overlap with {other}. Entry {updated.Id} now begins at {ViewText.ExactTime(updated.TimeSince)}; {ViewText.ExactTime(asked.LocalDateTime)} was asked for."));
        }
    }

    private protected override void Process(long? userId, Entry? entry)
    {
        DateTimeOffset? since = TimeSince is DateTime local ? new DateTimeOffset(local.ToUniversalTime()) : null;
        ClockPlan plan = WaitFor(Client.Clock.PlanChangeAsync(since, Duration, userId, entry?.Id, StopToken));
        if (IsOther(plan.State.Running, entry))
        {
            return;
        }

        if (plan.State.Running is not Entry running)
        {
            throw new ClockodoException(
                ClockodoErrorKind.NotFound, $"Nothing runs on {Describe(userId)}, so there is nothing to correct. Start-ClockodoClock starts it.");
        }

        DateTimeOffset start = plan.Time!.Value;
        string? overlap = plan.Overlapped is Entry overlapped ? $"The new start overlaps {EntryDescription.For(overlapped, Names)}" : null;
        if (overlap is not null && ShouldProcessPreview.IsShown(this, ConfirmImpact.Medium))
        {
            WriteWarning($"{overlap}: the service may choose another start.");
        }

        string change = string.Format(
            CultureInfo.InvariantCulture,
            "Set TimeSince: {0} → {1} (running for {2})",
            ViewText.ExactTime(running.TimeSince),
            ViewText.ExactTime(start.LocalDateTime),
            DurationText.For(plan.State.CurrentTime - start));
        if (ShouldProcess(Describe(running), change))
        {
            Entry before = entry ?? running;
            ClockState state = Send(userId, "correct the running entry", (clock, token) => Duration is TimeSpan duration
                ? clock.ChangeAsync(before, duration, token)
                : clock.ChangeAsync(before, start, token));
            WarnOfCorrection(state, start);
            if (state.Updated is { TimeUntil: DateTime until } ended)
            {
                WriteWarning(FormattableString.Invariant($"Entry {ended.Id} was stopped meanwhile: it ended at {ViewText.ExactTime(until)}."));
            }

            if (overlap is not null && state.Overlap is not { Overlapping: true })
            {
                WriteWarning($"{overlap}: the time counts twice.");
            }

            Write(state.Updated!);
        }
    }
}
