using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet that changes existing entries, given by ID or from the pipeline.</summary>
public abstract class EntryMutationCommand : BulkCommand
{
    private protected const string IdSet = "Id";
    private protected const string InputObjectSet = "InputObject";

    private readonly RowNotes _notes;
    private long _row;

    private protected EntryMutationCommand()
    {
        _notes = new RowNotes(this);
    }

    /// <summary>The IDs of the entries (<c>id</c> of <c>v2/entries</c>).</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = IdSet)]
    [IdTransformation("Entry")]
    public long[] Id { get; set; } = null!;

    /// <summary>
    /// Entries from <see cref="GetClockodoEntryCommand"/>, IDs of entries, or objects with a property Id, such as the rows of
    /// a CSV file.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    public PSObject InputObject { get; set; } = null!;

    /// <summary>
    /// Emits the entries: changed entries as they are now; removed entries as they were before the removal, with their texts.
    /// By default, nothing is emitted.
    /// </summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Processes the entries; a failure is a non-terminating error for its entry.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == IdSet)
        {
            foreach (long id in Id)
            {
                Process(EntryTarget.From(id));
            }
        }
        else
        {
            ProcessInput();
        }
    }

    /// <summary>Waits for the pending requests, and says how many rows were blank.</summary>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        _notes.Finish();
    }

    /// <summary>Whether only the ID of a row is read.</summary>
    private protected virtual bool IsIdEnough => false;

    private protected abstract void Mutate(EntryTarget target);

    /// <summary>Fetches the entry if -WhatIf, -Confirm or -Verbose will show it and it is not fully loaded.</summary>
    private protected void FetchIfShown(EntryTarget target, ConfirmImpact impact)
    {
        bool isLoaded = target.Entry?.IsWhole() == true;
        if (!isLoaded && ShouldProcessPreview.IsShown(this, impact))
        {
            target.Entry = WaitFor(Client.Entries.GetWholeAsync(target.Id, StopToken));
        }
    }

    /// <summary>The target for messages: with its content if the entry is loaded, otherwise with its ID only.</summary>
    private protected static string Describe(EntryTarget target) =>
        target.Entry is Entry entry ? EntryDescription.For(entry) : EntryDescription.For(target.Id);

    private void ProcessInput()
    {
        _row++;
        EntryTarget? target;
        try
        {
            target = EntryTarget.From(InputObject, IsIdEnough);
        }
        catch (FormatException exception)
        {
            Reject(FormattableString.Invariant($"row {_row}"), InputObject, new ClockodoException(
                ClockodoErrorKind.Invalid, FormattableString.Invariant($"Row {_row}: {exception.Message} Nothing was sent.")));
            return;
        }

        if (target is null)
        {
            _notes.AddBlank();
            return;
        }

        _notes.AddUnknown(target.Row?.UnknownColumns ?? []);
        Process(target);
    }

    private void Process(EntryTarget target)
    {
        try
        {
            Mutate(target);
        }
        catch (ClockodoException exception)
        {
            Reject(
                Describe(target),
                target.Source,
                target.Row is null ? exception : exception.WithMessage(FormattableString.Invariant($"Row {_row}: {exception.Message}")));
        }
    }
}
