using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet for what runs: on the clock of a user, or of users and entries from the pipeline.</summary>
public abstract class RunningClockCommand : ClockCommand
{
    /// <summary>
    /// Users from <see cref="GetClockodoUserCommand"/>, for their clocks; or running entries, from
    /// <see cref="GetClockodoClockCommand"/> or <see cref="GetClockodoEntryCommand"/>, for these entries only.
    /// </summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>Processes clocks; a failure is a non-terminating error for its clock.</summary>
    protected override void ProcessRecord()
    {
        if (InputObject is null)
        {
            Attempt(() => Process(FindUser(), entry: null), User);
            return;
        }

        if (User is not null)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput("-User and objects from the pipeline cannot be combined. Give one of them.", InputObject));
        }

        foreach (object? item in ScalarValue.Elements(InputObject.BaseObject) is { Count: > 0 } several ? several : [InputObject])
        {
            Attempt(() => Process(PSObject.AsPSObject(item ?? "")), item);
        }
    }

    /// <summary>Processes a clock.</summary>
    /// <param name="userId">The user; null: the user of the connection.</param>
    /// <param name="entry">The entry that came from the pipeline; null: none.</param>
    /// <exception cref="ClockodoException">It fails.</exception>
    private protected abstract void Process(long? userId, Entry? entry);

    /// <summary>Whether another entry runs than the one that came from the pipeline, which is then left alone.</summary>
    private protected bool IsOther(Entry? running, Entry? entry)
    {
        if (entry is null || running?.Id == entry.Id)
        {
            return false;
        }

        string now = running is null ? "nothing runs" : FormattableString.Invariant($"entry {running.Id} runs");
        WriteWarning(FormattableString.Invariant($"Entry {entry.Id} is not running: {now}. Nothing was changed."));
        return true;
    }

    private void Process(PSObject item)
    {
        if (item.BaseObject is string or ValueType || ScalarValue.Elements(item.BaseObject) is not null)
        {
            throw new FormatException(
                $"{ScalarValue.Describe(item.BaseObject)} is neither an entry nor a user. Pipe entries or users one after another, or give -User.");
        }

        Entry? entry = FindEntry(item);
        Process(entry?.UserId ?? ReferenceValue.IdFrom(item, Noun.User.Name), entry);
    }

    private void Attempt(Action process, object? target)
    {
        try
        {
            process();
        }
        catch (FormatException exception)
        {
            WriteItemError(new ClockodoException(ClockodoErrorKind.Invalid, $"{exception.Message} Nothing was sent."), target);
        }
        catch (ClockodoException exception)
        {
            WriteItemError(exception, target);
        }
    }

    // The user's name came with it.
    private Entry? FindEntry(PSObject item)
    {
        Entry? entry = item.BaseObject as Entry ?? EntryCopy.Find(item);
        if (entry is not null)
        {
            Names.See(entry);
        }
        else if (ReferenceValue.NounOf(item) == Noun.User.Name)
        {
            Reference user = ReferenceValue.From(item, Noun.User.Name);
            Names.See(Noun.User, user.Id, user.Name);
        }

        return entry;
    }
}
