using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Resources;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;
using Clockodo.Sandbox.Service.Recording;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox;

/// <summary>
/// The service in memory, with a demo company in it: a message handler that answers as the service's description
/// says. It listens to whatever follows the first <c>/api/</c> of an address.
/// </summary>
/// <remarks>
/// <para>Safe to use from several threads, and by several clients at once. Disposing of it does nothing, so that the
/// clients that share it may dispose of their handler.</para>
/// <para>Where the description leaves a choice, the sandbox takes the strict one, and so may refuse what the real
/// service lets pass: a body must be <c>application/json</c> and may hold documented fields only, none of another type
/// of entry and none that is null; times in it must look like <c>2021-06-30T12:34:56Z</c>; the header that names the
/// application must hold an e-mail address.</para>
/// <para>Where it is silent: a list holds the entries that start in its period, both ends included; a filter by the
/// id 0 finds the entries that have no id there; a worker who asks for an entry of somebody else gets 403. There are
/// no rate limits.</para>
/// </remarks>
public sealed class SandboxService : HttpMessageHandler
{
    private readonly SandboxOptions _options;
    private readonly EntryStore _store;
    private readonly Authentication _authentication = new([Owner, Worker]);
    private readonly Router _router = new();
    private readonly RequestLog _requests = new();
    private readonly object _gate = new();

    /// <summary>Opens a sandbox and fills it with entries.</summary>
    /// <param name="options">How it is furnished; null for the defaults.</param>
    public SandboxService(SandboxOptions? options = null)
    {
        _options = options ?? new SandboxOptions();
        Company = DemoCompany.Create();
        var texts = new TextRegistry();
        _store = DemoEntries.Create(Company, texts, _options);
        IResource[] resources =
        [
            new EntriesResource(Company, _store, texts, _options.LockedBefore),
            new CurrentUserResource(Company),
        ];
        foreach (var resource in resources)
        {
            resource.Register(_router);
        }
    }

    /// <summary>The address of the sandbox. It can never be resolved, so a request cannot leave by mistake.</summary>
    public static Uri BaseUri { get; } = new("https://sandbox.clockodo.invalid/api/");

    /// <summary>Somebody who sees and writes everything.</summary>
    public static SandboxAccount Owner { get; } = DemoUsers.Owner;

    /// <summary>Somebody who sees and writes the own entries only.</summary>
    public static SandboxAccount Worker { get; } = DemoUsers.Worker;

    /// <summary>What entries can be booked on, and who can book them.</summary>
    public SandboxCompany Company { get; }

    /// <summary>The number of entries at the moment.</summary>
    public int EntryCount
    {
        get
        {
            lock (_gate)
            {
                return _store.Count;
            }
        }
    }

    /// <summary>The latest requests in the order of their answers, at most ten thousand of them: a copy.</summary>
    public IReadOnlyList<SandboxRequest> Requests => _requests.Snapshot();

    /// <summary>The number of all requests so far.</summary>
    public int RequestCount => _requests.Count;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
#if NET
        ArgumentNullException.ThrowIfNull(request);
#else
        _ = request ?? throw new ArgumentNullException(nameof(request));
#endif
        var body = await RequestBody.ReadAsync(request.Content, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return ResponseMessage.Create(request, Handle(request, body));
    }

    private Response Handle(HttpRequestMessage request, string? body)
    {
        var address = request.RequestUri is { IsAbsoluteUri: true } uri ? uri : BaseUri;
        lock (_gate)
        {
            var answer = Decide(request, address, body);
            _requests.Add(new SandboxRequest
            {
                Method = request.Method.Method,
                PathAndQuery = address.PathAndQuery,
                UnescapedPathAndQuery = Uri.UnescapeDataString(address.PathAndQuery),
                Body = body,
                Status = answer.Status,
            });
            return answer;
        }
    }

    private Response Decide(HttpRequestMessage request, Uri address, string? body)
    {
        var language = LanguageChoice.Choose(request.Headers.AcceptLanguage);
        try
        {
            var call = new SandboxCall
            {
                Method = request.Method.Method,
                Path = ApiPath.From(address),
                Query = new QueryString(address.Query),
                Caller = _authentication.Identify(request),
                Now = WireTime.ToSecond(_options.Clock()),
                Body = body,
                MediaType = request.Content?.Headers.ContentType?.MediaType,
            };
            return _router.Handle(call, language);
        }
        catch (RejectedRequest refusal)
        {
            return ErrorWriter.Write(refusal, language);
        }
    }
}
