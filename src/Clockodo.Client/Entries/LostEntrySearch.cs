using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Paging;
using Clockodo.Client.Resources;

namespace Clockodo.Client.Entries;

/// <summary>
/// Searches for an added entry after the response was lost: an entry with the same user, start, customer and content that was
/// added since the request began.
/// </summary>
internal sealed class LostEntrySearch(EntriesEndpoint entries, RequestPipeline pipeline)
{
    // The service may still be processing the request when the connection is lost.
    private static readonly TimeSpan[] Pauses = [TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)];

    // Times on the wire are whole seconds.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    /// <summary>Finds the entry; null: not found, more than one found, or the search failed.</summary>
    internal async Task<Entry?> FindAsync(
        EntryDraft draft, TimeSpan begin, Func<IReadOnlyList<Entry>, Entry?> tryClaim, CancellationToken cancellationToken)
    {
        try
        {
            long user = draft.UserId ?? (await GetMeAsync(cancellationToken).ConfigureAwait(false)).Id;
            foreach (TimeSpan pause in Pauses)
            {
                if (pause > TimeSpan.Zero)
                {
                    await pipeline.Time.DelayAsync(pause, cancellationToken).ConfigureAwait(false);
                }

                List<Entry> candidates = await FindCandidatesAsync(draft, user, begin, cancellationToken).ConfigureAwait(false);
                if (tryClaim(candidates) is Entry found)
                {
                    return found;
                }
            }
        }
        catch (ClockodoException)
        {
            // If the search fails too, the outcome remains unknown.
        }

        return null;
    }

    private async Task<User> GetMeAsync(CancellationToken cancellationToken) =>
        await new UsersEndpoint(pipeline).GetMeAsync(cancellationToken).ConfigureAwait(false);

    private async Task<List<Entry>> FindCandidatesAsync(
        EntryDraft draft, long user, TimeSpan begin, CancellationToken cancellationToken)
    {
        var query = new EntryQuery(draft.TimeSince!.Value, draft.TimeSince.Value)
        {
            UserId = user,
            CustomerId = draft.CustomerId,
            Enhanced = true,
        };
        List<Entry> candidates = [];
        await foreach (Page<Entry> page in entries.ListPagesAsync(query, cancellationToken).ConfigureAwait(false))
        {
            DateTimeOffset serverNow = page.Time?.Latest ?? pipeline.Time.Date;
            long earliest = (serverNow - (pipeline.Time.Now - begin) - Slack).UtcTicks;
            candidates.AddRange(page.Items.Where(
                entry => entry.Values.TimeInsert >= earliest && EntryMatcher.IsLike(entry, draft)));
        }

        return candidates;
    }
}
