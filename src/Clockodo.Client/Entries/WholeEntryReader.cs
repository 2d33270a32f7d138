using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Entries;

/// <summary>
/// Reads single entries with all of their writable fields. If the service omits the text or the hourly rate of one, it is taken
/// from an enhanced list, which serves its neighbours too: the list covers as many days as about a page of entries has.
/// Thread-safe.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "Without a wait handle the semaphore holds no resources.")]
public sealed class WholeEntryReader
{
    private const int FewEntries = EntryQuery.LargestPageSize / 2;
    private const int ManyEntries = EntryQuery.LargestPageSize * 2;

    private static readonly TimeSpan LongestReach = TimeSpan.FromDays(366);

    private readonly EntriesEndpoint _entries;
    private readonly SemaphoreSlim _oneList = new(1);
    private readonly Dictionary<long, Entry> _listed = [];
    private TimeSpan _reach = TimeSpan.FromHours(12);

    /// <summary>Creates a reader that has not listed anything yet.</summary>
    /// <param name="entries">The entries of the account.</param>
    public WholeEntryReader(EntriesEndpoint entries)
    {
        _entries = entries;
    }

    /// <summary>Reads one entry: <c>v2/entries/{id}</c>.</summary>
    /// <param name="id">The ID of the entry.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>The entry. It lacks what the user of the connection may not see.</returns>
    public async Task<Entry> GetAsync(long id, CancellationToken cancellationToken = default)
    {
        Entry entry = await _entries.GetAsync(id, cancellationToken).ConfigureAwait(false);
        if (entry.IsWhole())
        {
            return entry;
        }

        await _oneList.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (FindListed(entry) is null)
            {
                await ListAroundAsync(entry, cancellationToken).ConfigureAwait(false);
            }

            return FindListed(entry) ?? entry;
        }
        finally
        {
            _oneList.Release();
        }
    }

    private Entry? FindListed(Entry entry) =>
        _listed.TryGetValue(entry.Id, out Entry? listed) && listed.Values.TimeLastChange == entry.Values.TimeLastChange ? listed : null;

    private async Task ListAroundAsync(Entry entry, CancellationToken cancellationToken)
    {
        DateTimeOffset since = entry.TimeSince.ToUniversalTime();
        var query = new EntryQuery(since - _reach, since + _reach) { Enhanced = true };
        int count = 0;
        await foreach (Entry listed in _entries.ListAsync(query, cancellationToken).ConfigureAwait(false))
        {
            _listed[listed.Id] = listed;
            count++;
        }

        _reach = count > ManyEntries ? TimeSpan.FromTicks(_reach.Ticks / 2)
            : count < FewEntries && _reach < LongestReach ? _reach + _reach
            : _reach;
    }
}
