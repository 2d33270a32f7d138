using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet that changes all entries of groups from the pipeline. The service counts them first, and does it with a key.</summary>
/// <exception cref="ClockodoErrorKind.Conflict">
/// The number of entries that the service would change is not that of the entries that the same filter lists; or it conflicts with
/// existing data (409), or is locked (423).
/// </exception>
/// <exception cref="ClockodoErrorKind.OutcomeUnknown">
/// The confirmed request was sent, but its response was lost. It may or may not have taken effect: the message says how to find out.
/// </exception>
public abstract class EntryGroupMutationCommand : ConnectedCommand
{
    /// <summary>
    /// Groups from <see cref="GetClockodoEntryGroupCommand"/>, without -Flatten. What is changed are the entries that the filter of the group
    /// selects when the change is confirmed.
    /// </summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public PSObject[] InputObject { get; set; } = null!;

    /// <summary>
    /// Does it also if the number of entries is not that of the entries that the same filter lists, or if a group has several billable states
    /// and is given one.
    /// </summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Emits the groups whose entries were changed, as they were before.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>What happens to the entries: <c>changed</c>.</summary>
    private protected abstract string Done { get; }

    /// <summary>Processes the groups; a failure is a non-terminating error for its group.</summary>
    protected override void ProcessRecord()
    {
        foreach (PSObject item in InputObject)
        {
            if (item.BaseObject is not EntryGroup group)
            {
                WriteItemError(
                    new ClockodoException(
                        ClockodoErrorKind.Invalid,
                        $"{ScalarValue.Describe(item.BaseObject)} is not a group of entries. Pipe what Get-ClockodoEntryGroup emits, without -Flatten and "
                        + "not from a file: only such a group knows its filter. Nothing was sent."),
                    item);
                continue;
            }

            try
            {
                Process(group);
            }
            catch (ClockodoException exception)
            {
                WriteItemError(exception.WithMessage($"{Describe(group)}: {exception.Message}"), group);
            }
        }
    }

    /// <summary>The new values for the entries of a filter; null: they are removed.</summary>
    /// <exception cref="ClockodoException">A value is not valid.</exception>
    private protected abstract EntryChange? ChangeFor(EntryGroupQuery filter);

    /// <summary>What is done, for questions: <c>Set Billable: Billed</c>.</summary>
    private protected abstract string DescribeChange(EntryChange? change);

    private static string Describe(EntryGroup group) => $"Group '{DisplayText.OneLine(string.Join(" / ", group.Path))}'";

    private void Process(EntryGroup group)
    {
        EntryGroupQuery filter = group.ToFilter();
        EntryChange? change = ChangeFor(filter);
        EntryGroupChange prepared = WaitFor(Client.EntryGroups.PrepareAsync(filter, change, StopToken));
        if (!Force)
        {
            RequireCount(filter, prepared);
        }

        LoadNames([.. FilterDescription.Nouns(filter)]);
        string count = prepared.AffectedEntries == 1 ? "1 entry" : FormattableString.Invariant($"{prepared.AffectedEntries} entries");
        string target = $"{count}: {FilterDescription.For(filter, Names)}";
        if (prepared.AffectedEntries == 0)
        {
            WriteWarning($"{Describe(group)} has no entries any more: {target}. Nothing was changed.");
        }
        else if (ShouldProcess(target, DescribeChange(change)))
        {
            Confirm(group, prepared);
        }
    }

    private void Confirm(EntryGroup group, EntryGroupChange prepared)
    {
        string howToFindOut = $"To find out, list the entries: {FilterDescription.Command(prepared.Filter, prepared.Change)}";
        try
        {
            long edited = Send("the confirmed change", howToFindOut, group, (client, token) => client.EntryGroups.ConfirmAsync(prepared, token));
            WriteVerbose(FormattableString.Invariant($"{Describe(group)}: {edited} entries were {Done}."));
            if (edited != prepared.AffectedEntries)
            {
                WriteWarning(FormattableString.Invariant(
                    $"{Describe(group)}: {edited} entries were {Done}, though the service had counted {prepared.AffectedEntries} before."));
            }

            if (PassThru)
            {
                WriteObject(group);
            }
        }
        catch (ClockodoException exception) when (exception.LeavesOutcomeOpen())
        {
            throw new ClockodoException(ClockodoErrorKind.OutcomeUnknown, $"{exception.Message} {howToFindOut}", exception);
        }
    }

    private void RequireCount(EntryGroupQuery filter, EntryGroupChange prepared)
    {
        if (WaitFor(Client.EntryGroups.CountAsync(filter, StopToken)) is long listed && listed != prepared.AffectedEntries)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Conflict,
                FormattableString.Invariant($"The service would change {prepared.AffectedEntries} entries, but the same filter lists {listed}. Somebody may have ")
                + "added or removed entries meanwhile: get the group again. If it stays so, use Get-ClockodoEntry and Set-ClockodoEntry or "
                + "Remove-ClockodoEntry, or -Force. Nothing was changed.");
        }
    }
}
