using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.EntryJson;
using Clockodo.Client.Http;
using Clockodo.Client.Json;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Entries;

/// <summary>
/// The entries of the account: <c>v2/entries</c>. Every method throws <see cref="ClockodoException"/> for what goes wrong
/// between here and the service.
/// </summary>
public sealed class EntriesEndpoint
{
    private const string Path = "v2/entries";
    private const string ItemName = "entry";
    private const string ItemsName = "entries";

    private static readonly ItemAccessors<Entry> Listed =
        new(entry => entry.Id, entry => entry.Columns.TimeInsert, entry => entry.Columns.TimeLastChange);

    private readonly RequestPipeline _channel;
    private readonly EntryAddition _addition;

    internal EntriesEndpoint(RequestPipeline channel, PendingAdditions additionsUnderWay)
    {
        _channel = channel;
        _addition = new EntryAddition(this, channel, additionsUnderWay, Path, ItemName);
    }

    /// <summary>
    /// Lists entries, page by page, in the service's order. The first page comes before the second is asked for; from then
    /// on a few are fetched ahead. Every entry that is there throughout comes exactly once, even while others change the
    /// list: what may have moved is read again, and what did not come yet follows at the end.
    /// </summary>
    /// <param name="query">Which entries.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The pages; one without items where nothing matches.</returns>
    /// <exception cref="ClockodoException">What went wrong; <see cref="ClockodoErrorKind.ListChanged"/> where the list
    /// would not hold still.</exception>
    public IAsyncEnumerable<Page<Entry>> ListPagesAsync(EntryQuery query, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query, nameof(query));
        EntryQueryValidator.Require(query);
        var plan = PagePlan.For(query.Skip, query.First, query.PageSize, EntryQuery.LargestPageSize);
        var readers = new EntryReaders();

        async Task<Page<Entry>> FetchAsync(int number, CancellationToken token)
        {
            string path = $"{Path}?{EntryQueryString.For(query, plan.PageSize, number)}";
            var request = new ServiceRequest(HttpMethod.Get, path, "list the entries") { Quota = query.Enhanced ? QuotaKind.EnhancedLists : QuotaKind.Requests };
            EntryReader reader = readers.Rent();
            Page<Entry> page = await _channel
                .SendAsync(request, () => new PageReader<Entry>(ItemsName, reader), token).ConfigureAwait(false);
            readers.Return(reader);
            return page;
        }

        return PagedList.ReadAsync(FetchAsync, query.PagesAtOnce, Listed, plan, cancellationToken);
    }

    /// <summary>Lists entries one by one, in the service's order; holds one page at a time.</summary>
    /// <param name="query">Which entries.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The entries.</returns>
    public async IAsyncEnumerable<Entry> ListAsync(
        EntryQuery query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (Page<Entry> page in ListPagesAsync(query, cancellationToken).ConfigureAwait(false))
        {
            foreach (Entry entry in page.Items)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Reads one entry.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The entry.</returns>
    public Task<Entry> GetAsync(long id, CancellationToken cancellationToken = default) =>
        SendAsync(new ServiceRequest(HttpMethod.Get, PathOf(id), $"read entry {id}"), cancellationToken);

    /// <summary>
    /// Reads one entry with everything of it that can be written. Where the service leaves the text or the rate out of a single
    /// entry, it is taken from an enhanced list.
    /// </summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The entry.</returns>
    public async Task<Entry> GetWholeAsync(long id, CancellationToken cancellationToken = default)
    {
        Entry entry = await GetAsync(id, cancellationToken).ConfigureAwait(false);
        if (entry is { LacksText: false, LacksRate: false })
        {
            return entry;
        }

        DateTimeOffset since = entry.TimeSince.ToUniversalTime();
        var query = new EntryQuery(since, since) { UserId = entry.UserId, CustomerId = entry.CustomerId, Enhanced = true };
        await foreach (Entry listed in ListAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (listed.Id == id)
            {
                return listed;
            }
        }

        return entry;
    }

    /// <summary>
    /// Adds an entry. What is required and missing, or cannot be right, is refused before sending. An addition is never sent
    /// again unless it is sure that it was not carried out; where its answer is lost, the entry is looked for.
    /// </summary>
    /// <param name="draft">What to add.</param>
    /// <param name="cancellationToken">Ends the request; the entry may have been added all the same.</param>
    /// <returns>The entry as the service made it.</returns>
    /// <exception cref="ClockodoException">What went wrong; <see cref="ClockodoErrorKind.OutcomeUnknown"/> where the answer
    /// was lost and the entry not found for certain.</exception>
    public Task<Entry> AddAsync(EntryDraft draft, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(draft, nameof(draft));
        EntryValidator.Require(draft);
        return _addition.AddAsync(draft, cancellationToken);
    }

    /// <summary>Changes an entry. A change that is empty or cannot be right is refused before sending.</summary>
    /// <param name="id">The number of the entry.</param>
    /// <param name="change">What to change; the rest stays.</param>
    /// <param name="cancellationToken">Ends the request; the entry may have been changed all the same.</param>
    /// <returns>The entry as it is now.</returns>
    public Task<Entry> EditAsync(long id, EntryChange change, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(change, nameof(change));
        EntryValidator.Require(id, change);
        byte[] body = EntryContentWriter.Write(change);
        return SendAsync(new ServiceRequest(HttpMethod.Put, PathOf(id), $"change entry {id}", body), cancellationToken);
    }

    /// <summary>Removes an entry.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Ends the request; the entry may have been removed all the same.</param>
    /// <returns>Done when the service has confirmed it.</returns>
    public async Task DeleteAsync(long id, CancellationToken cancellationToken = default)
    {
        var request = new ServiceRequest(HttpMethod.Delete, PathOf(id), $"remove entry {id}");
        try
        {
            await _channel.SendAsync(request, () => new SuccessReader(), cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException exception)
            when (exception.StatusCode == 404 && exception.FollowsLostResponse)
        {
            // The first try removed it; only its answer was lost.
        }
    }

    private static string PathOf(long id) => $"{Path}/{id.ToString(CultureInfo.InvariantCulture)}";

    private Task<Entry> SendAsync(ServiceRequest request, CancellationToken cancellationToken) =>
        _channel.SendAsync(request, () => new SingleReader<Entry>(ItemName, new EntryReader()), cancellationToken);
}
