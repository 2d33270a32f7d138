using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Requests;

/// <summary>
/// Sends requests to any path of the service: what it has, and what it will have. Headers, rate limits, retries and errors are those
/// of all other requests.
/// </summary>
public sealed class RequestsEndpoint
{
    private const string PageParameter = "page";

    private readonly RequestPipeline _pipeline;

    internal RequestsEndpoint(RequestPipeline pipeline)
    {
        _pipeline = pipeline;
    }

    /// <summary>
    /// Sends a request. A POST is sent again only if it certainly was not processed. A DELETE is a success as well if the thing is
    /// missing (404) after the response to an earlier try was lost.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the request; it may have taken effect anyway.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ClockodoException">
    /// The request or the response failed; <see cref="ClockodoErrorKind.OutcomeUnknown"/>: it may have taken effect or not.
    /// </exception>
    public async Task<ClockodoResponse> SendAsync(ClockodoRequest request, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(request, nameof(request));
        ServiceRequest sent = request.ToServiceRequest();
        try
        {
            return await _pipeline.SendAsync(sent, () => new DocumentReader(sent.IsWrite), cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException failure)
            when (request.Method == HttpMethod.Delete && failure.StatusCode == 404 && failure.FollowsLostResponse)
        {
            // An earlier try removed it; its response was lost.
            return ClockodoResponse.Empty;
        }
        catch (ClockodoException failure)
            when (!sent.IsRepeatable && failure.StatusCode is int status && StatusMeaning.LeavesOutcomeUnknown(status))
        {
            throw failure.With(
                $"The outcome is unknown. {failure.Message} Check in Clockodo whether it took effect before you send it again.",
                ClockodoErrorKind.OutcomeUnknown);
        }
    }

    /// <summary>
    /// Reads all pages of a list by GET, in the order of the service; a few pages are prefetched. Items that have an <c>id</c> come
    /// exactly once, even if the list changes meanwhile; of other lists, a change of the number of items is an error at the end. A
    /// list without pages, and anything that is not a list, is one page.
    /// </summary>
    /// <param name="request">The request for the list, without <c>page</c>.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <returns>The pages.</returns>
    /// <exception cref="ClockodoException">
    /// The request is not for a whole list, or reading failed; <see cref="ClockodoErrorKind.ListChanged"/>: the list changed while it
    /// was read, and may be incomplete.
    /// </exception>
    public IAsyncEnumerable<Page<JsonElement>> ListPagesAsync(ClockodoRequest request, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(request, nameof(request));
        string? problem =
            request.Method != HttpMethod.Get ? $"Only GET reads all pages of a list, not {request.Method.Method}."
            : request.Query.Any(parameter => parameter.Key == PageParameter)
                ? $"The parameter '{PageParameter}' of the query asks for one page, but all pages are to be read. Leave it out."
            : null;
        InvalidInput.ThrowIfAny("read all pages", problem is null ? [] : [new ContentProblem(problem, [nameof(ClockodoRequest.Query)])]);
        return new RequestPages(_pipeline, request).ReadAsync(cancellationToken);
    }
}
