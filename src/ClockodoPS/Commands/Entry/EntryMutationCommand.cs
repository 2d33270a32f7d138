using System;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
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
    private ReadAhead<EntryTarget, Entry?>? _readAhead;
    private WholeEntryReader? _wholeEntries;

    private protected EntryMutationCommand()
    {
        _notes = new RowNotes(this);
    }

    /// <summary>The IDs of the entries (<c>id</c> of <c>v2/entries</c>), or entries.</summary>
    [Parameter(Position = 0, ParameterSetName = IdSet)]
    [ValidateNotNullOrEmpty]
    [IdTransformation("Entry")]
    public long[]? Id { get; set; }

    /// <summary>
    /// Entries from <see cref="GetClockodoEntryCommand"/>, IDs of entries, or objects with a property Id, such as the rows of
    /// a CSV file.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    public PSObject[] InputObject { get; set; } = null!;

    /// <summary>
    /// Emits the entries: changed entries as they are now; removed entries as they were before the removal, with their texts.
    /// By default, nothing is emitted.
    /// </summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override string ItemNoun => ParameterSetName == IdSet ? "item" : "row";

    /// <summary>Reads whole entries, and remembers the texts that it found.</summary>
    private protected WholeEntryReader WholeEntries => _wholeEntries ??= new WholeEntryReader(Client.Entries);

    private ReadAhead<EntryTarget, Entry?> Targets => _readAhead ??= new(ThrottleLimit, Process);

    /// <summary>Processes the entries; a failure is a non-terminating error for its entry.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == IdSet && Id is null)
        {
            // The parameter is not mandatory, because PowerShell would ask for it, and read 1.5 as 2 and 1kb as 1024.
            ThrowTerminatingError(ErrorRecords.InvalidInput("No entry is given. Pipe entries to the command, or give -Id.", target: null));
        }
        else if (ParameterSetName == IdSet)
        {
            Array.ForEach(Id!, id => Take(EntryTarget.From(BeginItem(), id)));
        }
        else
        {
            Array.ForEach(InputObject, TakeInput);
        }
    }

    /// <summary>Waits for the pending requests, and says how many rows were blank.</summary>
    protected override void EndProcessing()
    {
        Targets.Finish();
        base.EndProcessing();
        _notes.Finish();
    }

    /// <summary>Whether only the ID of a row is read.</summary>
    private protected virtual bool IsIdEnough => false;

    /// <summary>From which impact on the command asks.</summary>
    private protected abstract ConfirmImpact Impact { get; }

    /// <summary>Checks what can be checked before the entry is fetched for a question.</summary>
    /// <exception cref="ClockodoException">Something about it is not valid.</exception>
    private protected virtual void Prepare(EntryTarget target) => InputProblems.ThrowIfAny("", target.Problems);

    /// <summary>Whether the change cannot be checked without the entry as it is now.</summary>
    private protected virtual bool NeedsEntry(EntryTarget target) => false;

    private protected abstract void Mutate(EntryTarget target);

    /// <summary>What is remembered of the clock is not right any more if its entry is changed.</summary>
    private protected void Forget(EntryTarget target) => Current.Clocks.Forget(target.Id);

    /// <summary>The target for messages: with its content if the entry is loaded, otherwise with its ID only.</summary>
    private protected string Describe(EntryTarget target) =>
        target.Entry is Entry entry ? EntryDescription.For(entry, Names)
        : target.Id == 0 ? ""
        : EntryDescription.For(target.Id);

    private void TakeInput(PSObject item)
    {
        long number = BeginItem();
        EntryTarget? target;
        try
        {
            target = EntryTarget.From(number, item, IsIdEnough);
        }
        catch (FormatException exception)
        {
            Targets.Finish();
            Reject(number, "", item, new ClockodoException(
                ClockodoErrorKind.Invalid, $"{InputProblems.RowNumber(number)}{exception.Message} Nothing was sent.")
            {
                Fields = ["Id"],
            });
            return;
        }

        if (target is null)
        {
            _notes.AddBlank();
            return;
        }

        _notes.AddUnknown(target.Row?.UnknownColumns ?? []);
        Take(target);
    }

    // Fetches the entry if -WhatIf, -Confirm or -Verbose will show it and it is not fully loaded, or if the change needs it.
    private void Take(EntryTarget target)
    {
        try
        {
            Prepare(target);
        }
        catch (ClockodoException exception)
        {
            Targets.Finish();
            Reject(target, exception);
            return;
        }

        bool isShown = target.Entry?.IsWhole() != true && ShouldProcessPreview.IsShown(this, Impact);
        Targets.Add(
            target,
            isShown ? ReadAsync(target.Id, WholeEntries.GetAsync, StopToken)
            : target.Entry is null && NeedsEntry(target) ? ReadAsync(target.Id, Client.Entries.GetAsync, StopToken)
            : Task.FromResult(target.Entry));
    }

    private static async Task<Entry?> ReadAsync(
        long id, Func<long, CancellationToken, Task<Entry>> read, CancellationToken cancellationToken) =>
        await read(id, cancellationToken).ConfigureAwait(false);

    private void Process(EntryTarget target, Task<Entry?> read)
    {
        try
        {
            target.Entry = WaitFor(read);
            if (target.Entry is Entry entry && ShouldProcessPreview.IsShown(this, Impact))
            {
                LoadNames(EntryDraft.From(entry), entry);
            }

            Mutate(target);
        }
        catch (ClockodoException exception)
        {
            Reject(target, exception);
        }
    }

    private void Reject(EntryTarget target, ClockodoException error) => Reject(
        target.Number,
        Describe(target),
        target.Source,
        target.Row is null ? error : error.WithMessage(InputProblems.RowNumber(target.Number) + error.Message));
}
