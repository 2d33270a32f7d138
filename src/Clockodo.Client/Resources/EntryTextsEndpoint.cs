using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Resources;

/// <summary>The texts that were used in entries before: <c>v3/entriesTexts</c>. The list is not paged.</summary>
public sealed class EntryTextsEndpoint
{
    private static readonly ResourceReader<EntryText> ItemReader = new(ResourceJson.Default.EntryText, text => text.Id);

    private readonly RequestPipeline _pipeline;

    internal EntryTextsEndpoint(RequestPipeline pipeline)
    {
        _pipeline = pipeline;
    }

    /// <summary>Lists texts, in the order of the service.</summary>
    /// <param name="query">The filters; null: none.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The texts.</returns>
    /// <exception cref="ClockodoException">The query is not valid, or the request or the response fails.</exception>
    public async Task<IReadOnlyList<EntryText>> ListAsync(
        EntryTextQuery? query = null, CancellationToken cancellationToken = default)
    {
        query ??= new EntryTextQuery();
        query.Require();
        var request = new ServiceRequest(HttpMethod.Get, $"v3/entriesTexts?{query.ToQueryString()}", "list the texts");
        Page<EntryText> page = await _pipeline
            .SendAsync(request, () => new PageReader<EntryText>("data", ItemReader, isPaged: false), cancellationToken)
            .ConfigureAwait(false);
        return page.Items;
    }
}
