using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Makes entries what they once were: changes what differs, and adds again what is gone.
/// </summary>
/// <remarks>
/// <para>
/// The pipeline takes entries as they were before: from a variable, from <c>Import-Clixml</c>, from JSON, or from a CSV file with all
/// columns. What the service has now is read by lists, a request for each page of their time range (<c>GET v2/entries</c>). Only an
/// entry that is not there is looked for by its ID, because its start may have been changed. What differs is changed
/// (<c>PUT v2/entries/{id}</c>), also back to nothing: no project, no text. What is gone is added again (<c>POST v2/entries</c>), with a
/// new ID. What is the same is left alone and costs no request. Entries that were added since stay.
/// </para>
/// <para>
/// What can be written is compared and restored: user, customer, project, subproject, service, lump sum service, start, end, duration,
/// amounts, hourly rate, text, and whether an entry is billable. When it was added, and with the clock or not, belongs to the service.
/// An entry that was running is not made to run again.
/// </para>
/// <para>
/// The whole input is read before anything is sent. If one item does not hold all that an entry had, nothing is restored: entries of a
/// list without -Enhanced, whose texts did not come; rows with missing columns; dates that can be read in two ways. about_ClockodoPS_Undo
/// shows how to write a file that holds everything.
/// </para>
/// <para>
/// The command can be repeated: an entry that it has added again is found by its content, and not added twice.
/// </para>
/// <para>
/// -WhatIf shows for each entry what would be changed, and changes nothing. The command does not ask unless -Confirm is given, or
/// $ConfirmPreference is Medium or Low. If the service rejects a change, for example because an entry is locked, that is an error for
/// this entry; the command continues with the others. -Verbose says at the end how many entries were restored, and how many skipped
/// because they were the same.
/// </para>
/// </remarks>
/// <returns>
/// Nothing, unless -PassThru is given: then every entry as it is now, in the order of the input, with a property OldId.
/// </returns>
/// <exception cref="ClockodoErrorKind.Invalid">
/// The input does not hold everything, was misread, or is of another account: the command ends, and nothing was sent. Or the service
/// rejects an entry (400, 422).
/// </exception>
/// <exception cref="ClockodoErrorKind.NotFound">
/// Something that the entry needs does not exist any more, such as its project; or the entry was removed meanwhile (404).
/// </exception>
/// <exception cref="ClockodoErrorKind.Conflict">
/// With -UnlessChangedAfter: the entry was changed later. Or the service did not take all values, or the entry is locked (409, 423).
/// </exception>
/// <example>
/// Keep entries, change them, and undo the change
/// <code>
/// $before = Get-ClockodoEntry -Period LastMonth -Billable Billable -Enhanced
/// $before | Set-ClockodoEntry -Text 'OOPS'
///
/// $before | Restore-ClockodoEntry -WhatIf
/// $before | Restore-ClockodoEntry
/// </code>
/// </example>
/// <example needs="shell">
/// Keep entries in a file
/// <code>
/// $before = Get-ClockodoEntry -Period LastMonth -Enhanced
/// $before | Export-Clixml before.xml
///
/// Import-Clixml before.xml | Restore-ClockodoEntry -WhatIf
/// </code>
/// The list is put into a variable first: if it fails half-way, there is no half file.
/// </example>
/// <example>
/// Leave alone what others changed later
/// <code>
/// $before = Get-ClockodoEntry -Period LastMonth -Billable Billable -Enhanced
/// $before | Set-ClockodoEntry -Text 'OOPS'
/// Start-Sleep -Seconds 1
/// $changed = Get-Date
///
/// $before | Restore-ClockodoEntry -UnlessChangedAfter $changed
/// </code>
/// The service notes times in whole seconds, so the pause separates your change from later ones.
/// </example>
/// <example>
/// See the new IDs of removed entries
/// <code>
/// $before = Get-ClockodoEntry -Period LastMonth -Billable Billable `
///     -Enhanced | Select-Object -First 2
/// $before | Remove-ClockodoEntry -Confirm:$false
///
/// $before | Restore-ClockodoEntry -PassThru | Format-Table OldId, Id, Text
/// </code>
/// </example>
/// <seealso cref="CompareClockodoEntryCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso cref="RemoveClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Undo"/>
/// <seealso href="about_ClockodoPS_Errors"/>
[Cmdlet(VerbsData.Restore, "ClockodoEntry", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry))]
public sealed class RestoreClockodoEntryCommand : BulkCommand
{
    private readonly EntryBackup _backup = new();
    private readonly List<(long Number, PSObject Source, ExpectedEntry Entry)> _items = [];
    private readonly List<string> _problems = [];
    private readonly RowNotes _notes;
    private CountingProgress? _reading;

    /// <summary>Creates the command.</summary>
    public RestoreClockodoEntryCommand()
    {
        _notes = new RowNotes(this);
    }

    /// <summary>
    /// Entries as they once were: from <see cref="GetClockodoEntryCommand"/> with -Enhanced, from Import-Clixml, from ConvertFrom-Json, or
    /// the rows of a CSV file with all columns.
    /// </summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public PSObject[] InputObject { get; set; } = null!;

    /// <summary>
    /// Leaves an entry alone that was changed at this time or later; that is an error for this entry. Give the time when your own change had
    /// ended: the service does not say who changed an entry, only when, in whole seconds, by its own clock. What was removed has no such time.
    /// </summary>
    [Parameter]
    [TimeTransformation(NeedsTimeOfDay = true)]
    [ValidateNotNull]
    public DateTime? UnlessChangedAfter { get; set; }

    /// <summary>
    /// Emits every entry as it is now, in the order of the input, also those that were the same. The property OldId has the ID of the input:
    /// an entry that was gone has a new one. By default, nothing is emitted.
    /// </summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override string Activity => "Restoring entries";

    private protected override string Done => "restored";

    private protected override string ItemNoun => "row";

    private DateTimeOffset? ChangedAfter => UnlessChangedAfter?.ToUniversalTime();

    /// <summary>Reads the items; nothing is sent until all of them are there.</summary>
    protected override void ProcessRecord()
    {
        foreach (PSObject item in InputObject)
        {
            Read(item);
        }
    }

    /// <summary>Restores the entries.</summary>
    protected override void EndProcessing()
    {
        RequireReadable();
        IReadOnlyList<EntryComparison> comparisons = Compare();
        RequireSureDates(comparisons);
        CheckTime();
        if (RestoreMessages.ForTwins(comparisons) is string twins)
        {
            WriteWarning(twins);
        }

        for (int place = 0; place < comparisons.Count; place++)
        {
            Process(_items[place].Number, _items[place].Source, comparisons[place]);
        }

        base.EndProcessing();
        _notes.Finish();
    }

    private protected override void ShowProgress()
    {
        _reading?.Show();
        base.ShowProgress();
    }

    private IReadOnlyList<EntryComparison> Compare()
    {
        CountingProgress reading = _reading = new(this, "Reading entries");
        try
        {
            return EndOnFailure(
                () => WaitFor(new EntryRestorer(Client, reading.Add).CompareAsync([.. _items.Select(item => item.Entry)], StopToken)), target: null);
        }
        finally
        {
            reading.Hide();
            _reading = null;
        }
    }

    private void Read(PSObject item)
    {
        long number = BeginItem();
        try
        {
            if (_backup.Read(item) is ExpectedEntry entry)
            {
                _items.Add((number, item, entry));
            }
            else
            {
                _notes.AddBlank();
            }
        }
        catch (FormatException exception)
        {
            _problems.Add(InputProblems.RowNumber(number) + exception.Message);
        }
    }

    private void RequireReadable()
    {
        if (_problems.Count > 0)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(RestoreMessages.ForProblems(_problems), target: null));
        }
    }

    // That the service has the same time for an entry proves that the dates were read right.
    private void RequireSureDates(IReadOnlyList<EntryComparison> comparisons)
    {
        foreach (EntryComparison comparison in comparisons.Where(item => item.Actual?.Id == item.Expected!.Id))
        {
            if (comparison.Expected!.TimeInsert is DateTimeOffset inserted)
            {
                _backup.Dates.Confirm(inserted.LocalDateTime);
            }
        }

        if (_backup.Dates.Doubtful is string doubtful)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(RestoreMessages.ForDates(doubtful), doubtful));
        }
    }

    private void CheckTime()
    {
        if (UnlessChangedAfter is not DateTime time)
        {
            return;
        }

        TimeSpan difference = Client.ClockDifference ?? TimeSpan.Zero;
        if (RestoreMessages.ForFuture(time, difference) is string future)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(future, time));
        }

        if (RestoreMessages.ForClocks(difference) is string clocks)
        {
            WriteWarning(clocks);
        }
    }

    private void Process(long number, PSObject source, EntryComparison comparison)
    {
        EntryDraft wanted = comparison.Expected!.Content;
        long oldId = comparison.Expected.Id!.Value;
        See(comparison.Actual ?? (comparison.Expected.Source as PSObject)?.BaseObject as Entry);
        try
        {
            if (comparison.State == EntryComparisonState.Same)
            {
                bool isShown = !ShouldProcessPreview.IsWhatIf(this);
                Pass(number, Describe(comparison), source, isShown ? Emit(comparison.Actual!, oldId) : null);
                return;
            }

            RequireRestorable(comparison);
            if (ShouldProcessPreview.IsShown(this, ConfirmImpact.Medium))
            {
                LoadNames(wanted, comparison.Actual);
            }

            if (ShouldProcess(Describe(comparison), Action(comparison)))
            {
                Current.Clocks.Forget(oldId);
                Begin(number, Describe(comparison), source, (client, token) => RestoreAsync(client, number, comparison, token));
            }
        }
        catch (ClockodoException exception)
        {
            Reject(number, Describe(comparison), source, exception.WithMessage(InputProblems.RowNumber(number) + exception.Message));
        }
    }

    private void See(Entry? entry)
    {
        if (entry is not null)
        {
            Names.See(entry);
        }
    }

    private void RequireRestorable(EntryComparison comparison)
    {
        if (comparison.Error is ClockodoException hidden)
        {
            throw hidden;
        }

        if (comparison.Actual is Entry actual)
        {
            if (ChangedAfter is DateTimeOffset time)
            {
                EntryRestorer.RequireNotChanged(actual, time);
            }

            return;
        }

        EntryDraft wanted = comparison.Expected!.Content;
        if (wanted.Type == EntryType.TimeEntry && wanted.TimeUntil is null)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                FormattableString.Invariant($"Entry {comparison.Expected.Id} is gone, and was running, so it has no end. Use Start-ClockodoClock, or New-ClockodoEntry with -TimeUntil. ")
                + "Nothing was sent.");
        }

        wanted.Validate();
    }

    private async Task<object?> RestoreAsync(
        ClockodoClient client, long number, EntryComparison comparison, CancellationToken cancellationToken)
    {
        try
        {
            Entry now = await new EntryRestorer(client).RestoreAsync(comparison, ChangedAfter, cancellationToken).ConfigureAwait(false);
            return Emit(now, comparison.Expected!.Id!.Value);
        }
        catch (ClockodoException exception)
        {
            string gone = comparison.State == EntryComparisonState.Missing ? FormattableString.Invariant($"Entry {comparison.Expected!.Id} is gone. ") : "";
            throw exception.WithMessage($"{InputProblems.RowNumber(number)}{gone}{exception.Message}{RestoreMessages.ForProject(exception, comparison.Expected!.Content)}");
        }
    }

    private PSObject? Emit(Entry entry, long oldId)
    {
        if (!PassThru)
        {
            return null;
        }

        PSObject emitted = new(Names.Complete(entry));
        emitted.Properties.Add(new PSNoteProperty("OldId", oldId));
        return emitted;
    }

    private string Describe(EntryComparison comparison) => comparison.Actual is Entry actual
        ? EntryDescription.For(actual, Names)
        : FormattableString.Invariant($"{EntryDescription.For(comparison.Expected!.Content, Names)}, gone (was entry {comparison.Expected.Id})");

    private string Action(EntryComparison comparison) => comparison.State == EntryComparisonState.Missing
        ? $"Add {ContentDescription.For(comparison.Expected!.Content, Names)}"
        : $"Change {ContentDescription.ForDifferences(comparison.Differences, Names)}";
}
