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
/// The entries of the account: <c>v2/entries</c>. Every method throws <see cref="ClockodoException"/> for errors of the
/// client and of the service.
/// </summary>
public sealed class EntriesEndpoint
{
    private const string Path = "v2/entries";
    private const string ItemName = "entry";
    private const string ItemsName = "entries";

    private static readonly ItemAccessors<Entry> Accessors =
        new(entry => entry.Id, entry => entry.Values.TimeInsert, entry => entry.Values.TimeLastChange);

    private readonly RequestPipeline _pipeline;
    private readonly EntryAddition _addition;

    internal EntriesEndpoint(RequestPipeline pipeline, PendingAdditions pendingAdditions)
    {
        _pipeline = pipeline;
        _addition = new EntryAddition(this, pipeline, pendingAdditions, Path, ItemName);
    }

    /// <summary>
    /// Lists entries, page by page, in the service's order. The second page is requested only after the first was taken; later
    /// pages are prefetched. Every entry that exists throughout comes exactly once, even if the list changes meanwhile: pages
    /// that entries may have moved to are read again, and missed entries follow at the end. With <see cref="EntryQuery.Skip"/>,
    /// nothing is read again: no entry comes twice, but one may be missed.
    /// </summary>
    /// <param name="query">The entries to list.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <returns>The pages; one page without items if no entry matches.</returns>
    /// <exception cref="ClockodoException">The listing failed; <see cref="ClockodoErrorKind.ListChanged"/> if the list kept
    /// changing while it was read.</exception>
    public IAsyncEnumerable<Page<Entry>> ListPagesAsync(EntryQuery query, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query, nameof(query));
        EntryQueryValidator.Require(query);
        var plan = PagePlan.For(query.Skip, query.First, query.PageSize, EntryQuery.LargestPageSize);
        var readers = new EntryReaders(_pipeline.ServiceClock);

        async Task<Page<Entry>> FetchAsync(int number, CancellationToken token)
        {
            string path = $"{Path}?{EntryQueryString.For(query, plan.PageSize, number)}";
            var request = new ServiceRequest(HttpMethod.Get, path, "list the entries");
            EntryReader reader = readers.Rent();
            Page<Entry> page = await _pipeline
                .SendAsync(request, () => new PageReader<Entry>(ItemsName, reader), token).ConfigureAwait(false);
            readers.Return(reader);
            return page;
        }

        return PagedList.ReadAsync(FetchAsync, query.PagesAtOnce, Accessors, plan, cancellationToken);
    }

    /// <summary>Lists entries one by one, like <see cref="ListPagesAsync"/>.</summary>
    /// <param name="query">The entries to list.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
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
    /// <param name="id">The ID of the entry.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The entry.</returns>
    public Task<Entry> GetAsync(long id, CancellationToken cancellationToken = default) =>
        SendAsync(new ServiceRequest(HttpMethod.Get, PathOf(id), FormattableString.Invariant($"read entry {id}")), cancellationToken);

    /// <summary>
    /// Adds an entry, at most once. A draft with a missing or invalid value is refused before sending. The request is resent only
    /// if it certainly was not processed; if its response is lost, the entry is searched for.
    /// </summary>
    /// <param name="draft">The entry to add.</param>
    /// <param name="cancellationToken">Cancels the request; the entry may have been added anyway.</param>
    /// <returns>The added entry, as the service returned it.</returns>
    /// <exception cref="ClockodoException">The entry was not added; or <see cref="ClockodoErrorKind.OutcomeUnknown"/>: the
    /// response was lost, and the entry could not be identified with certainty.</exception>
    public Task<Entry> AddAsync(EntryDraft draft, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(draft, nameof(draft));
        EntryValidator.Require(draft);
        return _addition.AddAsync(draft, cancellationToken);
    }

    /// <summary>Changes an entry. A change that is empty or has an invalid value is refused before sending.</summary>
    /// <param name="id">The ID of the entry.</param>
    /// <param name="change">The values to change; all others stay.</param>
    /// <param name="cancellationToken">Cancels the request; the entry may have been changed anyway.</param>
    /// <returns>The changed entry.</returns>
    public async Task<Entry> EditAsync(long id, EntryChange change, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(change, nameof(change));
        EntryValidator.Require(id, change);
        byte[] body = EntryContentWriter.Write(change);
        var request = new ServiceRequest(HttpMethod.Put, PathOf(id), FormattableString.Invariant($"change entry {id}"), body);
        Entry? changed = await SendAsync(request, cancellationToken, canBeMissing: true).ConfigureAwait(false);
        return changed ?? await GetChangedAsync(id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes an entry.</summary>
    /// <param name="id">The ID of the entry.</param>
    /// <param name="cancellationToken">Cancels the request; the entry may have been removed anyway.</param>
    /// <returns>A task that ends when the service has confirmed the removal.</returns>
    public async Task DeleteAsync(long id, CancellationToken cancellationToken = default)
    {
        var request = new ServiceRequest(HttpMethod.Delete, PathOf(id), FormattableString.Invariant($"remove entry {id}"));
        try
        {
            await _pipeline.SendAsync(request, () => new SuccessReader(), cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException exception)
            when (exception.StatusCode == 404 && exception.FollowsLostResponse)
        {
            // An earlier try removed the entry; its response was lost.
        }
    }

    private static string PathOf(long id) => $"{Path}/{id.ToString(CultureInfo.InvariantCulture)}";

    // The service confirmed the change and did not return the entry.
    private async Task<Entry> GetChangedAsync(long id, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException failure)
        {
            throw failure.With(FormattableString.Invariant($"Entry {id} was changed, but cannot be shown. {failure.Message}"));
        }
    }

    private Task<Entry> SendAsync(ServiceRequest request, CancellationToken cancellationToken, bool canBeMissing = false) =>
        _pipeline.SendAsync(
            request, () => new SingleReader<Entry>(ItemName, new EntryReader(_pipeline.ServiceClock), canBeMissing), cancellationToken);
}
