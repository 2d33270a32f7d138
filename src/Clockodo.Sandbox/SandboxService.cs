using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Sandbox.Clock;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Reports;
using Clockodo.Sandbox.Resources;
using Clockodo.Sandbox.Resources.Projects;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;
using Clockodo.Sandbox.Service.Recording;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox;

/// <summary>
/// An in-memory service with a demo company: a message handler that responds as the API documentation says. It routes
/// by the part of the address after the first <c>/api/</c>.
/// </summary>
/// <remarks>
/// <para>It is thread-safe, and several clients can share it. Dispose does nothing, so that each of these clients can
/// dispose of its handler.</para>
/// <para>Where the documentation allows more than one behaviour, the sandbox is strict, and may reject requests that the
/// real service accepts: a body must be <c>application/json</c> and may contain documented fields only, no fields of
/// another type of entry and nulls only where they are documented; times in it must have the form
/// <c>2021-06-30T12:34:56Z</c>; the header with the application must contain an e-mail address.</para>
/// <para>Assumptions where the documentation says nothing: a list contains the entries that start in its time range, both
/// ends included; a filter by the ID 0 finds entries without such an ID; a worker who requests an entry of another user
/// gets 403; texts are listed from the entries that the caller may see; the filter <c>fulltext</c> finds parts of names and
/// numbers. There are no rate limits.</para>
/// <para>Assumptions about the clock: without <c>billable</c>, the default of subproject, project or customer counts; only
/// running and clocked entries can be corrected, and none becomes longer than 24 hours; a start before that of the running
/// entry is 409; a corrected start that lies within earlier entries moves to their end, and stays if they end after the
/// corrected entry; a new entry after a stop starts at the requested end; a stop without <c>users_id</c> stops the entry of
/// any user that the caller may write; <c>away</c> has no effect, and <c>duration_transfer</c> above 0 is rejected.</para>
/// <para>Assumptions about entry groups: running entries belong to groups, with no duration and no revenue; revenue is
/// the sum of the entries' revenue in cents, and null where all entries have a strict budget and it was not asked for;
/// years, months, weeks and days are those of the company's time zone, a week is "202612" and a day "20260316"; only
/// the groups of the innermost level are rounded, always up, and their revenue only if their billable entries have one
/// rate (<c>rounding_success</c>); without permission, revenue and rates are null and the fields about billing are
/// missing. PUT and DELETE change all selected entries or none, and only those that the caller can see; they act on
/// what is selected at the time of the second request. A <c>confirm_key</c> is valid for five minutes and one use, by
/// the same user for the same request; otherwise, the response is 409. A null in the body means no change. Undocumented
/// parameters are 400.</para>
/// <para>Assumptions about projects: only an owner can bill and complete them; <c>billed</c> is for strict budgets of
/// hours, <c>billed_money</c> for all strict budgets; a project with a strict budget can be completed if it has a
/// billable entry and if its lump sums do not exceed the budget, any project only if its subprojects are completed and
/// none of its entries is running. The revenue factor of a completed project is 1.</para>
/// </remarks>
public sealed class SandboxService : HttpMessageHandler
{
    private readonly SandboxOptions _options;
    private readonly EntryStore _store;
    private readonly Authentication _authentication = new([Owner, Worker]);
    private readonly Router _router = new();
    private readonly RequestLog _requests = new();
    private readonly object _gate = new();

    /// <summary>Creates a sandbox with demo entries.</summary>
    /// <param name="options">The settings; null for the defaults.</param>
    public SandboxService(SandboxOptions? options = null)
    {
        _options = options ?? new SandboxOptions();
        var calendar = new WorkCalendar(WireTime.ToSecond(_options.Clock()), _options.TimeZone);
        Company = DemoCompany.Create(calendar);
        var texts = new TextRegistry();
        _store = DemoEntries.Create(Company, texts, _options, calendar);
        IResource[] resources =
        [
            new EntriesResource(Company, _store, texts, _options.LockedBefore),
            new ClockResource(Company, _store, texts, _options.LockedBefore),
            new EntryGroupsResource(Company, _store, texts, _options),
            new EntryTextsResource(_store, texts, _options.TimeZone),
            .. CompanyResources.Create(Company),
            new ProjectActionsResource(Company, _store),
        ];
        foreach (var resource in resources)
        {
            resource.Register(_router);
        }
    }

    /// <summary>
    /// The address of the sandbox. The host cannot be resolved, so no request can reach the network by mistake.
    /// </summary>
    public static Uri BaseUri { get; } = new("https://sandbox.clockodo.invalid/api/");

    /// <summary>An account that can read and write all entries.</summary>
    public static SandboxAccount Owner { get; } = DemoUsers.Owner;

    /// <summary>An account that can read and write only its own entries.</summary>
    public static SandboxAccount Worker { get; } = DemoUsers.Worker;

    /// <summary>The customers, projects, services, teams and users.</summary>
    public SandboxCompany Company { get; }

    /// <summary>The current number of entries.</summary>
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

    /// <summary>A copy of the latest requests, in the order of their responses; at most 10,000.</summary>
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
        return ResponseMessage.Create(request, Handle(request, body), WireTime.ToSecond(_options.Clock()));
    }

    private Response Handle(HttpRequestMessage request, string? body)
    {
        var address = request.RequestUri is { IsAbsoluteUri: true } uri ? uri : BaseUri;
        lock (_gate)
        {
            var response = Decide(request, address, body);
            _requests.Add(new SandboxRequest
            {
                Method = request.Method.Method,
                PathAndQuery = address.PathAndQuery,
                UnescapedPathAndQuery = Uri.UnescapeDataString(address.PathAndQuery),
                Body = body,
                Status = response.Status,
            });
            return response;
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
        catch (RejectedRequest rejection)
        {
            return ErrorWriter.Write(rejection, language);
        }
    }
}
