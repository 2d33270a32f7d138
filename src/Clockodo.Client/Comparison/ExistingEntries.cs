using System;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>
/// Finds for new entries those that the service has already, so that an import can be repeated. Each is found once: two equal rows need two
/// entries. What was added after it was looked for is not found, also what the caller added. Not thread-safe.
/// </summary>
public sealed class ExistingEntries
{
    private readonly ClockodoClient _client;
    private readonly ListedEntries _listed;
    private long? _me;

    /// <summary>Creates a search that has not listed anything yet.</summary>
    /// <param name="client">The service.</param>
    public ExistingEntries(ClockodoClient client)
    {
        Guard.NotNull(client, nameof(client));
        _client = client;
        _listed = new ListedEntries(client.Entries);
    }

    /// <summary>
    /// Takes an entry that is the same work: the same user, customer, project, subproject, service, start, end or amount, and text. What a
    /// user has on a day is listed once, with the days around it (<c>GET v2/entries</c>).
    /// </summary>
    /// <param name="draft">The entry to add. Without a user, it is one of the user of the connection.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>The entry; null: there is none, or all of them were taken.</returns>
    /// <exception cref="ClockodoException">The entries cannot be listed.</exception>
    public async Task<Entry?> TakeAsync(EntryDraft draft, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(draft, nameof(draft));
        EntryDraft own = draft.Clone();
        own.UserId ??= _me ??= (await _client.Users.GetMeAsync(cancellationToken).ConfigureAwait(false)).Id;
        if (own.TimeSince is not DateTimeOffset since)
        {
            return null;
        }

        await _listed.ListAroundAsync(since, own.UserId, cancellationToken).ConfigureAwait(false);
        return _listed.Index.TakeAlike(own);
    }
}
