using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet that changes entries which are there: they are named by number, or come from the pipeline.</summary>
public abstract class EntryMutationCommand : BulkCommand
{
    private protected const string IdSet = "Id";
    private protected const string InputObjectSet = "InputObject";

    private long _row;

    /// <summary>The numbers of the entries (<c>id</c> of <c>v2/entries</c>).</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = IdSet)]
    public long[] Id { get; set; } = null!;

    /// <summary>
    /// Entries from <see cref="GetClockodoEntryCommand"/>, numbers of entries, or objects with a property Id, such as the rows
    /// of a CSV file.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    public PSObject InputObject { get; set; } = null!;

    /// <summary>
    /// Emits the entries: after a change as they are now, after a removal as they were at the end, with their texts. Without
    /// it, nothing is emitted.
    /// </summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>One after another; what goes wrong with one is that one's error.</summary>
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

    private protected abstract void Mutate(EntryTarget target);

    /// <summary>Reads the entry where somebody is going to see what happens to it, and it is not known well enough.</summary>
    private protected void ReadIfShown(EntryTarget target, ConfirmImpact impact)
    {
        bool isKnown = target.Entry is { LacksText: false, LacksRate: false };
        if (!isKnown && ShouldProcessPreview.IsShown(this, impact))
        {
            target.Entry = WaitFor(Client.Entries.GetWholeAsync(target.Id, StopToken));
        }
    }

    /// <summary>The target in words, as far as it is known.</summary>
    private protected static string Words(EntryTarget target) =>
        target.Entry is Entry entry ? EntryDescription.For(entry) : EntryDescription.For(target.Id);

    private void ProcessInput()
    {
        _row++;
        EntryTarget target;
        try
        {
            target = EntryTarget.From(InputObject);
        }
        catch (FormatException exception)
        {
            Refuse($"row {_row}", InputObject, new ClockodoException(
                ClockodoErrorKind.Invalid, $"Row {_row}: {exception.Message} Nothing was sent."));
            return;
        }

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
            Refuse(
                Words(target),
                target.Source,
                target.Row is null ? exception : exception.With($"Row {_row}: {exception.Message}"));
        }
    }
}
