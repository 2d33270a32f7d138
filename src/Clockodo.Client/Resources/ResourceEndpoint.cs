using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Json;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Resources;

/// <summary>
/// Lists and reads one kind of resource of the account. Every method throws <see cref="ClockodoException"/> if the request or
/// the response fails.
/// </summary>
/// <typeparam name="T">The resource, such as <see cref="User"/>.</typeparam>
public class ResourceEndpoint<T>
    where T : Resource
{
    private static readonly ItemAccessors<T> Accessors = new(item => item.Id, _ => 0, _ => 0);

    private readonly ResourceDefinition<T> _resource;
    private readonly ResourceReader<T> _itemReader;

    internal ResourceEndpoint(RequestPipeline pipeline, ResourceDefinition<T> resource)
    {
        Pipeline = pipeline;
        _resource = resource;
        _itemReader = new ResourceReader<T>(resource.Json, item => item.Id);
    }

    private protected RequestPipeline Pipeline { get; }

    /// <summary>Lists page by page, in the order of the service. An item that exists during the whole time is listed exactly once.</summary>
    /// <param name="query">The filters; null: all items.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The pages; a single page without items if nothing matches.</returns>
    public IAsyncEnumerable<Page<T>> ListPagesAsync(
        ResourceQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new ResourceQuery();
        query.Require(_resource);
        var plan = PagePlan.For(query.Skip, query.First, pageSize: null, _resource.LargestPageSize);

        Task<Page<T>> FetchAsync(int number, CancellationToken token)
        {
            string path = $"{_resource.Path}?{query.ToQueryString(plan.PageSize, number)}";
            var request = new ServiceRequest(HttpMethod.Get, path, $"list the {_resource.Noun}s");
            return Pipeline.SendAsync(request, () => new PageReader<T>("data", _itemReader), token);
        }

        return PagedList.ReadAsync(FetchAsync, query.PagesAtOnce, Accessors, plan, cancellationToken);
    }

    /// <summary>Lists item by item, in the order of the service; keeps only a few pages in memory.</summary>
    /// <param name="query">The filters; null: all items.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The items.</returns>
    public async IAsyncEnumerable<T> ListAsync(
        ResourceQuery? query = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (Page<T> page in ListPagesAsync(query, cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page.Items)
            {
                yield return item;
            }
        }
    }

    /// <summary>Reads one item.</summary>
    /// <param name="id">Its ID.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The item.</returns>
    public Task<T> GetAsync(long id, CancellationToken cancellationToken = default)
    {
        string text = id.ToString(CultureInfo.InvariantCulture);
        return ReadOneAsync($"{_resource.Path}/{text}", $"read {_resource.Noun} {text}", cancellationToken);
    }

    private protected Task<T> ReadOneAsync(string path, string action, CancellationToken cancellationToken) =>
        Pipeline.SendAsync(
            new ServiceRequest(HttpMethod.Get, path, action), () => new SingleReader<T>("data", _itemReader), cancellationToken);

    /// <summary>Changes one item; sending the request twice must do no harm.</summary>
    private protected async Task<T> ChangeOneAsync(
        long id, string path, string action, byte[] body, CancellationToken cancellationToken)
    {
        T? changed = await Pipeline.SendAsync(
            new ServiceRequest(HttpMethod.Put, path, action, body),
            () => new SingleReader<T>("data", _itemReader, canBeMissing: true),
            cancellationToken).ConfigureAwait(false);
        return changed ?? await GetChangedAsync(id, cancellationToken).ConfigureAwait(false);
    }

    // The service confirmed the change and did not return the item.
    private async Task<T> GetChangedAsync(long id, CancellationToken cancellationToken)
    {
        try
        {
            return await GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException failure)
        {
            throw failure.With(FormattableString.Invariant(
                $"The {_resource.Noun} {id} was changed, but cannot be shown. {failure.Message}"));
        }
    }
}
