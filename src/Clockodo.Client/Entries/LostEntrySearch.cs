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
    /// <summary>Finds the entry; null: not found, more than one found, or the search failed.</summary>
    internal async Task<Entry?> FindAsync(
        EntryDraft draft, TimeSpan begin, Func<IReadOnlyList<Entry>, Entry?> tryClaim, CancellationToken cancellationToken)
    {
        try
        {
            long user = draft.UserId ?? (await GetMeAsync(cancellationToken).ConfigureAwait(false)).Id;
            return await LostResponse.LookAsync(
                pipeline,
                async token => tryClaim(await FindCandidatesAsync(draft, user, begin, token).ConfigureAwait(false)),
                cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException)
        {
            // If the search fails too, the outcome remains unknown.
            return null;
        }
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
            long earliest = (serverNow - (pipeline.Time.Now - begin) - LostResponse.Slack).UtcTicks;
            candidates.AddRange(page.Items.Where(
                entry => entry.Values.TimeInsert >= earliest && FieldComparer.IsLike(entry, draft)));
        }

        return candidates;
    }
}
