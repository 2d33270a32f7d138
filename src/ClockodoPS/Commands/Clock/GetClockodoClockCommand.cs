using System;
using System.Management.Automation;
using System.Threading;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using ClockodoPS.References;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets the running entry of the clock, or nothing if nothing runs.
/// </summary>
/// <remarks>
/// <para>
/// The clock of a user comes from <c>GET v2/clock</c>, one request for each user. Another user's clock needs the right to see that
/// user's entries.
/// </para>
/// <para>
/// A running entry has neither an end nor a duration. Tables show the hours so far in the column Hours, with a plus sign:
/// <c>1:30+</c>. In scripts, GetElapsed() of the entry returns them as a TimeSpan. They are counted from the service's clock, because
/// the clock of the machine may be wrong.
/// </para>
/// <para>
/// With -NoWait, the command never waits: see about_ClockodoPS_Clock for a prompt that shows what runs.
/// </para>
/// <para>
/// The response has IDs and no names. Names that this session has read before are filled in; Get-ClockodoEntry -Enhanced has all of them.
/// </para>
/// </remarks>
/// <returns>The running entry; nothing if nothing runs.</returns>
/// <example>
/// See what runs
/// <code>
/// Get-ClockodoClock
/// </code>
/// </example>
/// <example>
/// Compute how long it has been running
/// <code>
/// $running = Get-ClockodoClock
/// if ($running) { $running.GetElapsed() }
/// </code>
/// </example>
/// <example>
/// See who works on what
/// <code>
/// Get-ClockodoUser -Active | Get-ClockodoClock |
///     Select-Object UserName, Text, TimeSince
/// </code>
/// </example>
/// <seealso cref="StartClockodoClockCommand"/>
/// <seealso cref="StopClockodoClockCommand"/>
/// <seealso cref="SetClockodoClockCommand"/>
/// <seealso href="about_ClockodoPS_Clock"/>
[Cmdlet(VerbsCommon.Get, "ClockodoClock")]
[OutputType(typeof(RunningEntry))]
public sealed class GetClockodoClockCommand : RunningClockCommand
{
    /// <summary>
    /// Emits at once what ran when the clock was read last, also by the other clock commands of this session. If that was more than a minute
    /// ago, the clock is read in the background, for the next call; so the first call emits nothing. Errors are not shown, and without a
    /// connection nothing is emitted. For prompts.
    /// </summary>
    [Parameter]
    public SwitchParameter NoWait { get; set; }

    /// <summary>Reads and emits; with -NoWait, also a missing connection is no error.</summary>
    protected override void ProcessRecord()
    {
        if (!NoWait || HasConnection())
        {
            base.ProcessRecord();
        }
    }

    private protected override void Process(long? userId, Entry? entry)
    {
        if ((NoWait ? Recall(userId) : Read(userId)) is Entry running && (entry is null || entry.Id == running.Id))
        {
            Write(running);
        }
    }

    private Entry? Read(long? userId)
    {
        ClockState state = WaitFor(Client.Clock.GetAsync(userId, StopToken));
        Remember(userId, state.Running);
        return state.Running;
    }

    private Entry? Recall(long? userId)
    {
        CachedList<ClockSnapshot> clock = Current.Clocks[userId];
        if (!Current.Client.IsRateLimited)
        {
            TimeSpan notBefore = Names.Now - ClockCache.Lifetime;
            _ = clock.GetAsync(Current.Client, notBefore, failedNotBefore: notBefore, CancellationToken.None);
        }

        return clock.Snapshot?.Running;
    }
}
