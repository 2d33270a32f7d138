using System;
using System.Collections.Generic;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.Pipeline;
using ClockodoPS.References;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Starts the clock, for the work that the parameters or an entry from the pipeline describe. What runs is stopped.
/// </summary>
/// <remarks>
/// <para>
/// The clock is started by <c>POST v2/clock</c>. It needs -Customer and -Service; -Project brings the customer, -Subproject the project.
/// Names and IDs are taken as by New-ClockodoEntry. Without -Billable, the service decides. If something is missing, the error names all
/// of it; the command does not ask.
/// </para>
/// <para>
/// An entry from the pipeline is work to take up again: its customer, project, subproject, service, text, and whether it is billable.
/// Parameters take precedence. The clock is always that of the user of the connection, or of -User, even if the entry is another user's.
/// A project, subproject or customer from the pipeline is taken as -Project, -Subproject or -Customer. Only one thing can run, so
/// several objects are an error.
/// </para>
/// <para>
/// If something runs for the user, the service stops it: -WhatIf and -Verbose say what. If the service cuts that entry at 24 hours, a
/// warning says so.
/// </para>
/// <para>
/// -TimeSince is checked before it is sent: it must not be in the future by the service's clock, not be more than 24 hours ago, and not be
/// before the start of the entry that runs or of the user's last one.
/// </para>
/// <para>
/// If the response is lost, nothing is sent again: the clock is read. If it runs with what was sent, that is the result; otherwise the error
/// is OutcomeUnknown.
/// </para>
/// </remarks>
/// <returns>The running entry.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">
/// Something is missing or not valid, or the start cannot be right; or the service rejects it (400, 422). The message says if nothing was
/// sent.
/// </exception>
/// <exception cref="ClockodoErrorKind.NotFound">There is no such customer, project, service or user (404).</exception>
/// <exception cref="ClockodoErrorKind.Conflict">It conflicts with existing data, for example a completed project (409).</exception>
/// <exception cref="ClockodoErrorKind.OutcomeUnknown">
/// The response was lost, and when the clock was read, it did not run with what was sent. Nothing was sent again.
/// </exception>
/// <example>
/// Start work
/// <code>
/// Start-ClockodoClock -Customer 'ACME Deutschland GmbH' -Service Support `
///     -Text 'Migration'
/// </code>
/// </example>
/// <example>
/// Take up the work of yesterday again
/// <code>
/// Get-ClockodoEntry -TimeSince (Get-Date).AddDays(-7) -Enhanced `
///     -User (Get-ClockodoUser -Me) |
///     Where-Object Type -EQ TimeEntry |
///     Select-Object -Last 1 | Start-ClockodoClock -WhatIf
/// </code>
/// </example>
/// <example>
/// Begin where the last entry of today ended
/// <code>
/// Start-ClockodoClock -Customer 'ACME Deutschland GmbH' -Service Support `
///     -NoGap -WhatIf
/// </code>
/// </example>
/// <example>
/// Start work on a project
/// <code>
/// Get-ClockodoProject 'Relaunch Website' |
///     Start-ClockodoClock -Service Support -WhatIf
/// </code>
/// </example>
/// <seealso cref="StopClockodoClockCommand"/>
/// <seealso cref="GetClockodoClockCommand"/>
/// <seealso cref="SetClockodoClockCommand"/>
/// <seealso cref="NewClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Clock"/>
[Cmdlet(VerbsLifecycle.Start, "ClockodoClock", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(RunningEntry))]
public sealed class StartClockodoClockCommand : ClockCommand
{
    private readonly List<PSObject> _items = [];

    /// <summary>
    /// An entry to take up again, or a project, subproject or customer to work for.
    /// </summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>
    /// The customer: its name, its ID, or an object that has it. It is not needed if the project is given.
    /// </summary>
    [Parameter]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Customer { get; set; }

    /// <summary>The service: its name, its ID, or an object that has it.</summary>
    [Parameter]
    [Alias("ServiceId", "services_id")]
    [ReferenceTransformation("Service")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Service { get; set; }

    /// <summary>
    /// The project: its name, its ID, or an object that has it. A name is looked for among the projects of the customer. $null or 0: no
    /// project, also if the entry from the pipeline has one.
    /// </summary>
    [Parameter]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public Reference? Project { get; set; }

    /// <summary>
    /// The subproject: its name, its ID, or an object that has it. A name is looked for among the subprojects of the project. $null or 0: no
    /// subproject.
    /// </summary>
    [Parameter]
    [Alias("SubprojectId", "subprojects_id")]
    [ReferenceTransformation("Subproject")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public Reference? Subproject { get; set; }

    /// <summary>
    /// The text, up to 1,000 characters. The strings of a list become lines. $null or empty: no text.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyString]
    [TextTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public string? Text { get; set; }

    /// <summary>Whether the entry is billable. Without it, the service decides.</summary>
    [Parameter]
    [ValidateNotNull]
    [BillableTransformation]
    [ValidateSet(nameof(BillableState.NotBillable), nameof(BillableState.Billable))]
    public BillableState? Billable { get; set; }

    /// <summary>
    /// The start: a time of today, <c>09:00</c>, or a date and time as ISO 8601, or in a format of the current culture. The default is the time at which the service processes
    /// the request.
    /// </summary>
    [Parameter]
    [Alias("Since", "time_since")]
    [TimeTransformation(NeedsTimeOfDay = true, AcceptsToday = true)]
    [ValidateNotNull]
    public DateTime? TimeSince { get; set; }

    /// <summary>
    /// Starts where the user's last entry of today ended. If nothing of today has ended yet, or something runs, the clock starts now.
    /// </summary>
    [Parameter]
    public SwitchParameter NoGap { get; set; }

    /// <summary>Refuses two starts.</summary>
    protected override void BeginProcessing()
    {
        if (NoGap && TimeSince is not null)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput("-NoGap and -TimeSince cannot be combined: both are the start. Give one of them.", target: null));
        }
    }

    /// <summary>Takes an object from the pipeline.</summary>
    protected override void ProcessRecord()
    {
        if (InputObject is not null)
        {
            _items.Add(InputObject);
        }
    }

    /// <summary>Starts the clock; a failure is a non-terminating error.</summary>
    protected override void EndProcessing()
    {
        if (_items.Count > 1)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                FormattableString.Invariant($"{_items.Count} objects came from the pipeline, and only one thing can run at a time. Choose one, for ")
                + "example with Select-Object -Last 1. Nothing was sent.",
                target: null));
        }

        if (_items.Count == 0 && MyInvocation.ExpectingInput)
        {
            WriteVerbose("Nothing came from the pipeline, so nothing was started.");
            return;
        }

        PSObject? item = _items.Count == 0 ? null : _items[0];
        try
        {
            Start(DraftFrom(item));
        }
        catch (FormatException exception)
        {
            WriteItemError(new ClockodoException(ClockodoErrorKind.Invalid, $"{exception.Message} Nothing was sent."), item);
        }
        catch (ClockodoException exception)
        {
            WriteItemError(exception, item);
        }
    }

    private void Start(EntryDraft draft)
    {
        ClockPlan? plan = Plan(draft);
        if (plan is not null)
        {
            draft.TimeSince = plan.Time;
        }

        if (NoGap && plan!.Time is null)
        {
            WriteVerbose(plan.State.Running is null ? "Nothing of today has ended yet, so the clock starts now." : "Something runs, so the clock starts now.");
        }

        if (plan?.Overlapped is Entry overlapped)
        {
            WriteWarning($"The start overlaps {EntryDescription.For(overlapped, Names)}: the time counts twice.");
        }

        if (ShouldProcessPreview.IsShown(this, ConfirmImpact.Medium))
        {
            LoadNames(draft);
        }

        string stops = plan?.State.Running is Entry running ? $". This stops {Describe(running)}" : "";
        if (ShouldProcess(Describe(draft.UserId), $"Start {ContentDescription.For(draft, Names)}{stops}"))
        {
            ClockState state = Send(draft.UserId, "start the clock", (clock, token) => clock.StartAsync(draft, token));
            if (state.Stopped is Entry stopped)
            {
                WriteVerbose($"Stopped: {EntryDescription.For(stopped, Names)}.");
            }

            Write(state.Running!);
        }
    }

    // A start now needs no look before: the response tells what was stopped.
    private ClockPlan? Plan(EntryDraft draft) =>
        NoGap || draft.TimeSince is not null || ShouldProcessPreview.IsShown(this, ConfirmImpact.Medium)
            ? WaitFor(Client.Clock.PlanStartAsync(draft, NoGap, StopToken))
            : null;

    private EntryDraft DraftFrom(PSObject? item)
    {
        InputValues given = InputValues.Among(MyInvocation.BoundParameters!);
        InputValues values = item is null ? given : ClockInput.Merge(given, item, ReadWhole);
        var references = new EntryReferences(References, values, before: null);
        IReadOnlyList<ContentProblem> problems =
            [.. WaitFor(references.ResolveAsync(StopToken)), .. WaitFor(references.CompleteParentsAsync(StopToken))];
        var draft = new EntryDraft(EntryType.TimeEntry);
        values.WriteTo(draft);
        InputProblems.ThrowIfAny(
            problems.Count > 0 ? "" : "Cannot start the clock: ", [.. problems, .. ClockInput.FindMissing(draft, values)]);
        return draft;
    }

    // A plain list has only the ID of the text.
    private Entry ReadWhole(Entry entry)
    {
        Names.See(entry);
        return entry.Text is null && entry.TextId is not null ? WaitFor(Client.Entries.GetAsync(entry.Id, StopToken)) : entry;
    }
}
