using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Comparison;

/// <summary>
/// The entries that the service has, as far as they were listed, with all of their fields. No time range is listed twice.
/// </summary>
/// <param name="entries">The entries of the account.</param>
/// <param name="listed">Called with the number of entries of each page; null: nobody wants to know.</param>
internal sealed class ListedEntries(EntriesEndpoint entries, Action<int>? listed = null)
{
    private const int FewEntries = EntryQuery.LargestPageSize / 2;
    private const int ManyEntries = EntryQuery.LargestPageSize * 2;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestReach = TimeSpan.FromDays(366);

    private readonly List<(long? UserId, DateTimeOffset Since, DateTimeOffset Until)> _listed = [];
    private readonly Dictionary<long, TimeSpan> _reaches = [];

    internal EntryIndex Index { get; } = new();

    /// <summary>Lists the entries that start in a time range.</summary>
    /// <param name="since">The first second.</param>
    /// <param name="until">The last second.</param>
    /// <param name="userId">Only those of this user; null: of all.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>Their number.</returns>
    internal async Task<int> ListAsync(DateTimeOffset since, DateTimeOffset until, long? userId, CancellationToken cancellationToken)
    {
        var query = new EntryQuery(since, until) { UserId = userId, Enhanced = true };
        int count = 0;
        await foreach (Page<Entry> page in entries.ListPagesAsync(query, cancellationToken).ConfigureAwait(false))
        {
            foreach (Entry entry in page.Items)
            {
                Index.Add(entry);
            }

            count += page.Items.Count;
            listed?.Invoke(page.Items.Count);
        }

        _listed.Add((userId, since, until));
        return count;
    }

    /// <summary>
    /// Lists the entries of the day of a time, unless they were listed, and those of the days around it: as many as a page or two hold.
    /// </summary>
    internal async Task ListAroundAsync(DateTimeOffset time, long? userId, CancellationToken cancellationToken)
    {
        DateTimeOffset day = new(time.UtcDateTime.Date, TimeSpan.Zero);
        var known = _listed.FindAll(range => range.UserId is null || range.UserId == userId);
        if (known.Exists(range => range.Since <= day && day + Day - Second <= range.Until))
        {
            return;
        }

        long key = userId ?? 0;
        TimeSpan reach = _reaches.TryGetValue(key, out TimeSpan before) ? before : TimeSpan.FromDays(3);
        DateTimeOffset since = known.Where(range => range.Until < day).Select(range => range.Until + Second).Append(day - reach).Max();
        DateTimeOffset until = known.Where(range => range.Since > day).Select(range => range.Since - Second).Append(day + reach + Day - Second).Min();
        int count = await ListAsync(since, until, userId, cancellationToken).ConfigureAwait(false);
        _reaches[key] = count > ManyEntries && reach > Day ? TimeSpan.FromDays(Math.Floor(reach.TotalDays / 2))
            : count < FewEntries && reach < LongestReach ? reach + reach
            : reach;
    }
}
