using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Requests;

/// <summary>
/// Reads all pages of a list. Items that have an <c>id</c> are read like other lists: each exactly once, even if the list changes
/// meanwhile. Others are read page by page, and a change is an error.
/// </summary>
internal sealed class RequestPages(RequestPipeline pipeline, ClockodoRequest request)
{
    private static readonly ItemAccessors<JsonElement> Accessors = new(item => FindId(item)!.Value, _ => 0, _ => 0);

    private Page<JsonElement>? _first;
    private bool _haveIds;

    internal async IAsyncEnumerable<Page<JsonElement>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ClockodoResponse response = await SendAsync(request.ForPage(1), cancellationToken).ConfigureAwait(false);
        IReadOnlyList<JsonElement> items = response.Items;
        if (response.Page is not Page<JsonElement> first)
        {
            yield return new Page<JsonElement>(items, new PagingInfo(Math.Max(1, items.Count), 1, 1, items.Count), time: null);
            yield break;
        }

        _first = first;
        _haveIds = items.Count > 0 && items.All(item => FindId(item) is not null);
        var plan = PagePlan.For(skip: 0, first: null, Math.Max(1, first.ItemsPerPage), EntryQuery.LargestPageSize);
        IAsyncEnumerable<Page<JsonElement>> pages = _haveIds
            ? PagedList.ReadAsync(FetchAsync, EntryQuery.DefaultPagesAtOnce, Accessors, plan, cancellationToken)
            : ReadInOrderAsync(first, cancellationToken);
        await foreach (Page<JsonElement> page in pages.ConfigureAwait(false))
        {
            yield return page;
        }
    }

    private static long? FindId(JsonElement item)
    {
        try
        {
            return item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out JsonElement id)
                && id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out long value)
                ? value
                : null;
        }
        catch (InvalidOperationException)
        {
            // A name before it has half of a surrogate pair.
            return null;
        }
    }

    // Without IDs, only the counts tell that the list changed, and that an item may be missing.
    private async IAsyncEnumerable<Page<JsonElement>> ReadInOrderAsync(
        Page<JsonElement> first, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var prefetcher = new PagePrefetcher<JsonElement>(FetchAsync, EntryQuery.DefaultPagesAtOnce);
        bool hasChanged = false;
        long count = 0;
        await foreach (Page<JsonElement> page in prefetcher.ReadAsync(1, lastPage: null, cancellationToken).ConfigureAwait(false))
        {
            hasChanged |= page.ItemCount != first.ItemCount;
            count += page.Items.Count;
            yield return page;
        }

        if (hasChanged || count < first.ItemCount)
        {
            throw new ClockodoException(
                ClockodoErrorKind.ListChanged,
                FormattableString.Invariant($"Cannot {request.Method.Method} {request.Path}: the list changed while it was read, from {first.ItemCount} items on. ")
                + "Its items have no 'id', so an item may be missing or come twice. Read it again when less is being changed, or in smaller parts.");
        }
    }

    private async Task<Page<JsonElement>> FetchAsync(int number, CancellationToken cancellationToken)
    {
        if (number == 1 && Interlocked.Exchange(ref _first, null) is Page<JsonElement> first)
        {
            return first;
        }

        ServiceRequest pageRequest = request.ForPage(number);
        ClockodoResponse response = await SendAsync(pageRequest, cancellationToken).ConfigureAwait(false);
        string? problem = response.Page is not Page<JsonElement> page ? "is not a page of a list"
            : page.Number != number && number <= page.PageCount ? FormattableString.Invariant($"is page {page.Number}")
            : _haveIds && !page.Items.All(item => FindId(item) is not null) ? "has items without an integer 'id'"
            : null;
        return problem is null
            ? response.Page!
            : throw TransportErrorFactory.Unreadable(pageRequest, new JsonException(
                FormattableString.Invariant($"page {number} was requested, and the response {problem}. Read the list in smaller parts, such as shorter time ranges.")));
    }

    private Task<ClockodoResponse> SendAsync(ServiceRequest page, CancellationToken cancellationToken) =>
        pipeline.SendAsync(page, () => new DocumentReader(canBeEmpty: false), cancellationToken);
}
