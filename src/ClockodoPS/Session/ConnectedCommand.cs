using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Pipeline;
using ClockodoPS.References;

namespace ClockodoPS.Session;

/// <summary>A cmdlet that needs a connection: from its parameter, from the runspace, or from environment variables.</summary>
/// <exception cref="ErrorRecords.NotConnected">
/// There is no connection, and the environment variables describe none or are ignored. The command ends.
/// </exception>
/// <exception cref="ClockodoErrorKind.Unauthorized">
/// The service rejects user or key (401). The command ends: every following item would fail the same way.
/// </exception>
/// <exception cref="ClockodoErrorKind.Forbidden">The user of the connection may not do this (403).</exception>
/// <exception cref="ClockodoErrorKind.RateLimited">
/// Too many requests (429), after all retries. The command ends.
/// </exception>
/// <exception cref="ClockodoErrorKind.ServiceError">The service failed (5xx), after all safe retries.</exception>
/// <exception cref="ClockodoErrorKind.Unreachable">
/// No connection to the service: unknown host, connection refused or lost, or certificate not trusted. The command ends.
/// </exception>
/// <exception cref="ClockodoErrorKind.TimedOut">No response in time; see -TimeoutSec of Connect-Clockodo.</exception>
/// <exception cref="ClockodoErrorKind.UnreadableAnswer">The response is not what the service documents.</exception>
public abstract class ConnectedCommand : CancellableCommand
{
    private readonly HashSet<string> _said = [];
    private ClockodoConnection? _connection;
    private ClockodoClient? _client;
    private ReferenceResolver? _references;

    /// <summary>
    /// The connection to use, from Connect-Clockodo -PassThru or Get-ClockodoConnection. The default is the connection of the
    /// last Connect-Clockodo in this session. In a session that called neither Connect-Clockodo nor Disconnect-Clockodo, it is the
    /// one that the environment variables describe.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    public ClockodoConnection? Connection { get; set; }

    private protected ClockodoClient Client => _client ??= Current.Client.WithObserver(Observe);

    /// <summary>The names in memory.</summary>
    private protected NameCache Names => Current.Names;

    /// <summary>Looks names up.</summary>
    private protected ReferenceResolver References => _references ??= new(Names, () => Client);

    private protected ClockodoConnection Current => _connection ??= Connect();

    /// <summary>The client for one item: the item learns how far its request is.</summary>
    private protected ClockodoClient ClientFor(WorkItem item) => Client.WithObserver(notice =>
    {
        item.Observe(notice);
        Observe(notice);
    });

    /// <summary>Sends the only request of a command. If Ctrl+C ends the wait after a change was sent, it says so.</summary>
    /// <param name="description">The request: <c>the request to start the clock</c>.</param>
    /// <param name="howToFindOut">How to see what became of it: a sentence.</param>
    /// <param name="target">The input, for errors.</param>
    /// <param name="send">Sends it.</param>
    private protected T Send<T>(string description, string howToFindOut, object? target, Func<ClockodoClient, CancellationToken, Task<T>> send)
    {
        var item = new WorkItem(number: 1, description, target);
        ClockodoClient client = ClientFor(item);
        item.Start(async token => await send(client, token).ConfigureAwait(false), StopToken);
        try
        {
            return (T)WaitFor(item.Task)!;
        }
        catch (PipelineStoppedException) when (item.Outcome == ItemOutcome.Unknown)
        {
            WriteWarningToHost($"Stopped. The outcome of {item.Description} is unknown: the request was sent. {howToFindOut}");
            throw;
        }
        finally
        {
            if (item.Task.IsCompleted)
            {
                item.Dispose();
            }
        }
    }

    /// <summary>Writes an error for one item; ends the command if every following item would fail the same way.</summary>
    private protected void WriteItemError(ClockodoException exception, object? target)
    {
        ErrorRecord record = exception.ToErrorRecord(target);
        if (exception.ConcernsConnection())
        {
            ThrowTerminatingError(record);
        }

        WriteError(record);
    }

    /// <summary>Does a step; its failure ends the command.</summary>
    private protected TResult EndOnFailure<TResult>(Func<TResult> step, object? target)
    {
        try
        {
            return step();
        }
        catch (ClockodoException exception)
        {
            ThrowTerminatingError(exception.ToErrorRecord(target));
            throw;
        }
    }

    /// <summary>
    /// The ID of a filter. A name that cannot be found ends the command: without the filter, it would list everything. An ID that is
    /// not among the names in memory is a warning, because the list will be empty.
    /// </summary>
    private protected virtual long? FilterBy(Noun noun, Reference? reference, Scope? scope = null)
    {
        if (reference is null)
        {
            return null;
        }

        if (reference.Id is not long id)
        {
            return EndOnFailure(() => WaitFor(References.FindAsync(noun, reference.Name!, scope, StopToken)), reference).Id;
        }

        if (References.FindDoubt(noun, id) is string doubt)
        {
            WriteWarning(doubt);
        }

        return id;
    }

    /// <summary>Reads the names that a message about a draft or a change will show, unless they are in memory, or came with the entry.</summary>
    private protected void LoadNames(EntryContent content, Entry? entry = null)
    {
        if (entry is not null)
        {
            Names.See(entry);
        }

        Noun[] missing =
        [
            .. from field in WritableField.All
               let noun = Noun.Find(field)
               where noun is not null && field.ValueIn(content) is long id && id != 0 && Names.RecallName(noun, id) is null
               select noun,
        ];
        LoadNames(missing);
    }

    /// <summary>Reads names that will be shown. Where they cannot be read, IDs are shown, and -Verbose says once why.</summary>
    private protected void LoadNames(IReadOnlyCollection<Noun> nouns)
    {
        foreach (string reason in nouns.Count == 0 ? [] : WaitFor(References.LoadAsync(nouns, StopToken)))
        {
            if (_said.Add(reason))
            {
                WriteVerbose(reason);
            }
        }
    }

    /// <summary>Whether there is a connection. If not, that is not an error yet.</summary>
    private protected bool HasConnection()
    {
        try
        {
            return (Connection ?? RunspaceConnection.Find()) is { IsClosed: false };
        }
        catch (ClockodoException)
        {
            return false;
        }
    }

    private ClockodoConnection Connect()
    {
        try
        {
            ClockodoConnection? connection = Connection ?? RunspaceConnection.Find();
            if (connection is null)
            {
                ThrowTerminatingError(ErrorRecords.NotConnected(RunspaceConnection.ReasonForNone()));
            }

            if (connection!.IsClosed)
            {
                ThrowTerminatingError(ErrorRecords.NotConnected($"The connection {connection.ToString()} was closed."));
            }

            return connection;
        }
        catch (ClockodoException exception)
        {
            ThrowTerminatingError(exception.ToErrorRecord(target: null));
            throw;
        }
    }
}
