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
/// Looks for the entry of an addition whose answer was lost: the same user, start, customer and content, inserted since the
/// request began.
/// </summary>
internal sealed class LostEntrySearch(EntriesEndpoint entries, RequestPipeline channel)
{
    // The service may still be at it when the line is cut.
    private static readonly TimeSpan[] Pauses = [TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)];

    // Times on the wire are whole seconds.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    /// <summary>The entry; null: not found, or not uniquely, or it could not be looked for.</summary>
    internal async Task<Entry?> FindAsync(
        EntryDraft draft, TimeSpan begin, Func<IReadOnlyList<Entry>, Entry?> tryClaim, CancellationToken cancellationToken)
    {
        try
        {
            long user = draft.UserId ?? (await MeAsync(cancellationToken).ConfigureAwait(false)).Id;
            foreach (TimeSpan pause in Pauses)
            {
                if (pause > TimeSpan.Zero)
                {
                    await channel.Time.DelayAsync(pause, cancellationToken).ConfigureAwait(false);
                }

                List<Entry> candidates = await CandidatesAsync(draft, user, begin, cancellationToken).ConfigureAwait(false);
                if (tryClaim(candidates) is Entry found)
                {
                    return found;
                }
            }
        }
        catch (ClockodoException)
        {
            // Without an answer here too, the outcome stays as unknown as it was.
        }

        return null;
    }

    private async Task<User> MeAsync(CancellationToken cancellationToken) =>
        await new UsersEndpoint(channel).GetMeAsync(cancellationToken).ConfigureAwait(false);

    private async Task<List<Entry>> CandidatesAsync(
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
            DateTimeOffset serverNow = page.Time?.Answered ?? channel.Time.Date;
            long earliest = (serverNow - (channel.Time.Now - begin) - Slack).UtcTicks;
            candidates.AddRange(page.Items.Where(
                entry => entry.Columns.TimeInsert >= earliest && EntryMatcher.IsLike(entry, draft)));
        }

        return candidates;
    }
}
