using System;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.Pipeline;
using ClockodoPS.References;
using ClockodoPS.Session;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet for the clock of a user.</summary>
public abstract class ClockCommand : ConnectedCommand
{
    /// <summary>The user whose clock it is: the name, the ID, or an object that has it. The default is the user of the connection.</summary>
    [Parameter]
    [Alias("UserId", "users_id")]
    [ReferenceTransformation("User")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? User { get; set; }

    /// <summary>The user whose clock it is; null: the user of the connection.</summary>
    private protected long? FindUser() => FilterBy(Noun.User, User);

    /// <summary>Sends a request that changes the clock, and says what the response says besides the entry.</summary>
    /// <param name="userId">The user whose clock it is; null: the user of the connection.</param>
    /// <param name="action">What it does: <c>start the clock</c>.</param>
    /// <param name="send">Sends it.</param>
    private protected ClockState Send(long? userId, string action, Func<ClockEndpoint, CancellationToken, Task<ClockState>> send)
    {
        ClockState state = Send(
            $"the request to {action}", "Get-ClockodoClock shows what runs.", target: null, (client, token) => send(client.Clock, token));
        Remember(userId, state.Running);
        Report(state);
        return state;
    }

    /// <summary>Keeps what runs, for callers that must not wait.</summary>
    private protected void Remember(long? userId, Entry? running)
    {
        if (userId is null || userId == Current.UserId)
        {
            Current.Clocks.Replace(userId: null, running);
        }

        if ((userId ?? Current.UserId) is long id)
        {
            Current.Clocks.Replace(id, running);
        }
    }

    /// <summary>Emits an entry, with the names that are in memory.</summary>
    private protected void Write(Entry entry) => WriteObject(Names.Complete(entry));

    /// <summary>The clock of a user, for messages.</summary>
    private protected string Describe(long? userId) =>
        "the clock of " + ((userId ?? Current.UserId) is long id ? DescribeUser(id) : Current.User);

    /// <summary>A running entry and its user, for messages: it tells whose clock it is.</summary>
    private protected string Describe(Entry running)
    {
        LoadShownNames(running);
        return $"{EntryDescription.For(running, Names)}, {DescribeUser(running.UserId)}";
    }

    /// <summary>Reads the names of an entry if the command will show them.</summary>
    private protected void LoadShownNames(Entry entry)
    {
        if (ShouldProcessPreview.IsShown(this, ConfirmImpact.Medium))
        {
            LoadNames(EntryDraft.From(entry), entry);
        }
    }

    private string DescribeUser(long id) =>
        ViewText.NameAndId(Names.RecallName(Noun.User, id) ?? (id == Current.UserId ? Current.UserName : null), id);

    private void Report(ClockState state)
    {
        if (state.StoppedIsTruncated)
        {
            WriteWarning(state.Stopped is Entry cut
                ? FormattableString.Invariant($"The service cut entry {cut.Id} at 24 hours: it began at {ViewText.ExactTime(cut.TimeSince)} and now ends at {ViewText.ExactTime(cut.TimeUntil)}. ")
                    + "Correct it with Set-ClockodoEntry -TimeUntil."
                : "The service cut the stopped entry at 24 hours.");
        }

        if (state.AdditionalMessage is string message)
        {
            WriteWarning($"The service says: \"{message}\"");
        }
    }
}
