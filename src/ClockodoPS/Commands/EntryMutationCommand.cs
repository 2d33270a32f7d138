using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Output;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet that changes entries which are there: they are named by number, or come from the pipeline.</summary>
public abstract class EntryMutationCommand : ConnectedCommand
{
    private protected const string IdSet = "Id";
    private protected const string InputObjectSet = "InputObject";

    /// <summary>The numbers of the entries.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = IdSet)]
    public long[] Id { get; set; } = null!;

    /// <summary>
    /// Entries from Get-ClockodoEntry; or their numbers; or any objects with a property Id, such as the rows of a CSV file.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    public PSObject InputObject { get; set; } = null!;

    /// <summary>Emits the entries.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>One after another; what goes wrong with one is that one's error.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == IdSet)
        {
            foreach (long id in Id)
            {
                Process(EntryTarget.Of(id));
            }
        }
        else
        {
            ProcessInput();
        }
    }

    private protected abstract void Mutate(EntryTarget target);

    /// <summary>The target in words, and the entry read for them where somebody is going to see them.</summary>
    private protected string Describe(EntryTarget target, ConfirmImpact impact)
    {
        if (target.Entry is null && ShouldProcessInquiry.IsShown(this, impact))
        {
            target.Entry = WaitFor(Client.Entries.GetAsync(target.Id, StopToken));
        }

        return target.Entry is Entry entry ? EntryWords.Of(entry) : EntryWords.Of(target.Id);
    }

    private void ProcessInput()
    {
        EntryTarget target;
        try
        {
            target = EntryTarget.Of(InputObject);
        }
        catch (FormatException exception)
        {
            WriteItemError(new ClockodoException(ClockodoErrorKind.Invalid, exception.Message), InputObject);
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
            WriteItemError(exception, target.Source);
        }
    }
}
