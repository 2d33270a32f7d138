using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Text.Json;
using Clockodo.Client;
using Clockodo.Client.Paging;
using Clockodo.Client.Requests;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.Requests;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Sends a request to any path of the service, for everything that has no command of its own.
/// </summary>
/// <remarks>
/// <para>
/// Absences, target hours, work times, rates, and whatever the service adds: the description of its API has the paths, their
/// parameters and their fields. The request has the same connection, rate limits, retries and errors as all other commands. Where there
/// is a command for something, the command is safer: it knows the fields and the times.
/// </para>
/// <para>
/// The objects of the response are emitted: the items of a list, or the single thing, whatever the property is called that contains
/// them (<c>data</c>, <c>entries</c>, <c>targethours</c>, …). If a response has several properties, or only a value such as
/// <c>success</c>, the whole document is emitted. A response without content emits nothing. -Raw always emits the whole document.
/// </para>
/// <para>
/// Objects have the names of the service. Integers and decimals keep their value: a number is a long, a decimal or, if it is very large
/// or very small, another type. Times stay text, in UTC, unless -AsDateTime is given.
/// </para>
/// <para>
/// Many lists are read page by page. Without -All, only one page is read, and a warning tells if there are more. With -All, items that
/// have an id come exactly once, even if the list changes meanwhile. If other lists change, the command ends with the error ListChanged.
/// More items in a page need fewer requests: <c>-Query @{ items_per_page = 1000 }</c>, up to what the path allows.
/// </para>
/// <para>
/// Check the names in -Query: most lists ignore a parameter that they do not know, so a misspelt filter returns everything.
/// </para>
/// <para>
/// Post is sent once: it is sent again only if the service certainly did not process it. If that is not certain, the error is
/// OutcomeUnknown: check in Clockodo before you send it again. Get, Put and Delete are sent again after temporary failures.
/// </para>
/// <para>
/// The command does not ask before it changes something unless -Confirm is given, or $ConfirmPreference is Medium or Low. -WhatIf shows
/// the method, the path and the body, and sends nothing; it has no effect on Get.
/// </para>
/// </remarks>
/// <returns>
/// The items of a list or the single thing, as custom objects with the names of the service. An object with a name that a custom object
/// cannot have, such as two names that differ in case only, is an ordered dictionary.
/// </returns>
/// <exception cref="ClockodoErrorKind.NotFound">There is nothing at this path, or the user may not see it (404, 410).</exception>
/// <exception cref="ClockodoErrorKind.Invalid">
/// The path, the query or the body cannot be sent; or the service rejects the request (400, 405, 422).
/// </exception>
/// <exception cref="ClockodoErrorKind.Conflict">It conflicts with existing data (409), or it is locked (423).</exception>
/// <exception cref="ClockodoErrorKind.OutcomeUnknown">
/// The request was sent, but its response was lost. It may or may not have taken effect: check before you send it again.
/// </exception>
/// <exception cref="ClockodoErrorKind.ListChanged">The list kept changing while it was read, and may be incomplete.</exception>
/// <example>
/// Read a list with filters
/// <code>
/// Invoke-ClockodoRequest v3/users -Query @{ 'filter[active]' = $true }
/// </code>
/// Absences, if the account has them: <c>Invoke-ClockodoRequest v4/absences -Query @{ 'filter[year]' = 2026 }</c>.
/// </example>
/// <example>
/// Read all pages of a list
/// <code>
/// $projects = Invoke-ClockodoRequest v4/projects -All `
///     -Query @{ items_per_page = 1000; filter = @{ active = $true } }
/// $projects | Select-Object id, name, deadline
/// </code>
/// </example>
/// <example>
/// Read a single thing
/// <code>
/// Invoke-ClockodoRequest v4/users/me -AsDateTime
/// </code>
/// </example>
/// <example>
/// Use times and objects in the query
/// <code>
/// $query = @{
///     time_since = (Get-Date).Date.AddDays(-7)
///     time_until = Get-Date
///     'filter[users_id]' = Get-ClockodoUser -Me
/// }
/// Invoke-ClockodoRequest v2/entries -Query $query -All
/// </code>
/// Times are sent in UTC. An object of the module stands for its ID.
/// </example>
/// <example>
/// Change something
/// <code>
/// $entry = Get-ClockodoEntry -Period LastMonth -Billable Billable -First 1
/// $request = @{
///     Path   = "v2/entries/$($entry.Id)"
///     Method = 'Put'
///     Body   = @{ text = 'Migration, phase 2' }
/// }
/// Invoke-ClockodoRequest @request -WhatIf
/// Invoke-ClockodoRequest @request
/// </code>
/// </example>
/// <example>
/// Save a response as JSON
/// <code>
/// Invoke-ClockodoRequest v3/teams -Raw | ConvertTo-Json -Depth 64
/// </code>
/// </example>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
/// <seealso href="about_ClockodoPS_Errors"/>
[Cmdlet(VerbsLifecycle.Invoke, "ClockodoRequest", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(PSObject))]
public sealed class InvokeClockodoRequestCommand : ConnectedCommand
{
    private const int LongestBody = 500;

    private ListingProgress? _progress;

    /// <summary>
    /// The path below the address of the API, such as <c>v4/absences</c> or <c>v4/absences/17</c>. It may have a query, as in an address.
    /// The request never leaves the service: other addresses, <c>..</c> and escaped characters are errors.
    /// </summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    [TextTransformation(IsSingle = true)]
    public string Path { get; set; } = null!;

    /// <summary>
    /// The parameters of the query: <c>@{ 'filter[year]' = 2026 }</c> or <c>@{ filter = @{ year = 2026 } }</c>. Text is sent as it is, a
    /// DateTime in UTC, a list with commas (if the name ends in <c>[]</c>, as several parameters), an object of the module as its ID.
    /// $null is an error.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Query { get; set; }

    /// <summary>
    /// What to do: Get reads, Post adds, Put changes, Delete removes. The default is Get.
    /// </summary>
    [Parameter]
    [NameTransformation(typeof(RequestMethod))]
    public RequestMethod Method { get; set; } = RequestMethod.Get;

    /// <summary>
    /// The body: a hashtable, a custom object, or a list of them, which is sent as JSON; or JSON as text, which is sent as it is. A
    /// DateTime is sent in UTC. A field that is a date needs text, <c>'2026-11-02'</c>.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    public object? Body { get; set; }

    /// <summary>Reads all pages of a list, a few at the same time, and emits their items in order.</summary>
    [Parameter]
    public SwitchParameter All { get; set; }

    /// <summary>Emits the whole document of the response, and a list as one object. It cannot be combined with -All.</summary>
    [Parameter]
    public SwitchParameter Raw { get; set; }

    /// <summary>
    /// Converts text that is exactly a time of the service (<c>2026-11-02T08:00:00Z</c>) to a local DateTime. A date without a time stays
    /// text.
    /// </summary>
    [Parameter]
    public SwitchParameter AsDateTime { get; set; }

    /// <summary>Sends the request and emits the response.</summary>
    protected override void ProcessRecord()
    {
        ClockodoRequest request = EndOnFailure(CreateRequest, Path);
        string target = request.ToString().Substring(request.Method.Method.Length + 1);
        if (Method != RequestMethod.Get && !ShouldProcess(target, Describe(request)))
        {
            return;
        }

        var values = new ResponseValue(AsDateTime);
        if (All)
        {
            WriteAll(request, values);
        }
        else
        {
            WriteOne(request, values);
        }
    }

    private protected override void ShowProgress() => _progress?.Show();

    private static string Describe(ClockodoRequest request)
    {
        string method = $"Send {request.Method.Method}";
        return request.Body is not string body ? method
            : body.Length > LongestBody ? $"{method} {body.Substring(0, LongestBody)}…"
            : $"{method} {body}";
    }

    private ClockodoRequest CreateRequest()
    {
        if (All && (Raw || Method != RequestMethod.Get))
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                Raw ? "-All and -Raw cannot be combined: -All emits the items of all pages, -Raw one document. Remove one of them."
                    : $"-All reads all pages of a list, and cannot be combined with -Method {Method.ToString()}. Remove one of them.");
        }

        try
        {
            return new ClockodoRequest(
                new HttpMethod(Method.ToString().ToUpperInvariant()),
                Path,
                Query is null ? null : QueryValues.From(Query),
                Body is null ? null : RequestBody.From(Body));
        }
        catch (FormatException exception)
        {
            throw new ClockodoException(ClockodoErrorKind.Invalid, $"Cannot send the request: {exception.Message} Nothing was sent.");
        }
    }

    private void WriteOne(ClockodoRequest request, ResponseValue values)
    {
        ClockodoResponse response = EndOnFailure(
            () => Send(
                request.ToString(), "Check in Clockodo whether it took effect.", Path, (client, token) => client.Requests.SendAsync(request, token)),
            Path);
        if (response.Page is Page<JsonElement> page && (page.PageCount > page.Number || page.ItemCount > page.Items.Count)
            && request.Method == HttpMethod.Get && request.Query.All(parameter => parameter.Key != "page"))
        {
            WriteWarning(FormattableString.Invariant(
                $"{request.Path}: this is page {page.Number} of {page.PageCount}, with {page.Items.Count} of {page.ItemCount} items. Use -All to read all, or -Query @{{ page = 2 }} to read another page."));
        }

        IEnumerable<JsonElement> things = !Raw ? response.Items : response.Document is JsonElement document ? [document] : [];
        Write(things, values);
    }

    // Every failure ends the command, so that no script continues with an incomplete list.
    private void WriteAll(ClockodoRequest request, ResponseValue values)
    {
        ListingProgress progress = _progress = new ListingProgress(this, $"Reading {request.Path}");
        using IEnumerator<Page<JsonElement>> pages =
            EndOnFailure(() => Enumerate(Client.Requests.ListPagesAsync(request, StopToken)).GetEnumerator(), Path);
        try
        {
            while (EndOnFailure(pages.MoveNext, Path))
            {
                progress.Hide();
                Write(pages.Current.Items, values);
                progress.Add(pages.Current.Items.Count, pages.Current.ItemCount);
            }
        }
        finally
        {
            progress.Hide();
        }
    }

    private void Write(IEnumerable<JsonElement> things, ResponseValue values)
    {
        foreach (JsonElement thing in things)
        {
            WriteObject(values.From(thing), enumerateCollection: false);
        }
    }
}
