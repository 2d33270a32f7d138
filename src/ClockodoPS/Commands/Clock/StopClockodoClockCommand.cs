using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Stops the clock, and emits the entry as it ended.
/// </summary>
/// <remarks>
/// <para>
/// It reads the clock and stops what runs by <c>DELETE v2/clock/{id}</c>. If nothing runs, nothing happens, and that is no error.
/// </para>
/// <para>
/// -TimeUntil is for a clock that somebody forgot to stop. The service cuts entries at 24 hours; a warning says so.
/// </para>
/// <para>
/// If the response is lost, nothing is sent again: the entry is read. If it has ended, it is emitted; otherwise the error is OutcomeUnknown.
/// </para>
/// </remarks>
/// <returns>The entry as it ended; nothing if nothing ran.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">The end is in the future, or before the start.</exception>
/// <exception cref="ClockodoErrorKind.NotFound">The entry is not running any more: somebody else stopped it meanwhile.</exception>
/// <exception cref="ClockodoErrorKind.OutcomeUnknown">
/// The response was lost, and when the clock was read, the entry had not ended. Nothing was sent again.
/// </exception>
/// <example>
/// Stop the clock
/// <code>
/// Stop-ClockodoClock
/// </code>
/// </example>
/// <example>
/// Stop a clock that was forgotten
/// <code>
/// Stop-ClockodoClock -User 'Jörg Weiß' -WhatIf
/// </code>
/// Give -TimeUntil with the time at which the work ended, and remove -WhatIf.
/// </example>
/// <example>
/// Stop the clocks of a team
/// <code>
/// Get-ClockodoUser -Team Süd | Get-ClockodoClock |
///     Stop-ClockodoClock -WhatIf
/// </code>
/// </example>
/// <seealso cref="GetClockodoClockCommand"/>
/// <seealso cref="StartClockodoClockCommand"/>
/// <seealso cref="SetClockodoClockCommand"/>
/// <seealso href="about_ClockodoPS_Clock"/>
[Cmdlet(VerbsLifecycle.Stop, "ClockodoClock", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(TimeEntry))]
public sealed class StopClockodoClockCommand : RunningClockCommand
{
    /// <summary>
    /// The end: a time of today, <c>17:00</c>, or a date and time as ISO 8601, or in a format of the current culture. The default is the time at which the service processes
    /// the request.
    /// </summary>
    [Parameter]
    [Alias("Until", "time_until")]
    [TimeTransformation(NeedsTimeOfDay = true, AcceptsToday = true)]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    private protected override void Process(long? userId, Entry? entry)
    {
        DateTimeOffset? until = TimeUntil is DateTime local ? new DateTimeOffset(local.ToUniversalTime()) : null;
        ClockPlan plan = WaitFor(Client.Clock.PlanStopAsync(until, userId, entry?.Id, StopToken));
        if (IsOther(plan.State.Running, entry))
        {
            return;
        }

        if (plan.State.Running is not Entry running)
        {
            WriteVerbose($"Nothing runs on {Describe(userId)}.");
            return;
        }

        string end = plan.Time is DateTimeOffset time ? ViewText.ExactTime(time.LocalDateTime) : "now";
        if (ShouldProcess(Describe(running), $"Stop the clock: TimeUntil: {end}"))
        {
            ClockState state = Send(userId, "stop the clock", (clock, token) => clock.StopAsync(running, plan.Time, userId, token));
            Write(state.Stopped!);
        }
    }
}
