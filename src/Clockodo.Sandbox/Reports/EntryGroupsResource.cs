using System;
using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Service.Http;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox.Reports;

/// <summary><c>v2/entrygroups</c>: GET sums of entries, PUT to change many entries, DELETE to remove them.</summary>
internal sealed class EntryGroupsResource : IResource
{
    private readonly SandboxCompany _company;
    private readonly TextRegistry _texts;
    private readonly TimeZoneInfo _timeZone;
    private readonly EntrySelector _selector;
    private readonly BulkEditor _editor;

    internal EntryGroupsResource(SandboxCompany company, EntryStore store, TextRegistry texts, SandboxOptions options)
    {
        var rules = new EntryRules(company, options.LockedBefore);
        _company = company;
        _texts = texts;
        _timeZone = options.TimeZone;
        _selector = new EntrySelector(company, store, texts);
        _editor = new BulkEditor(store, _selector, new EntryEditor(texts, rules), rules);
    }

    public void Register(Router router)
    {
        const string Path = "v2/entrygroups";
        router.Add("GET", Path, List);
        router.Add("PUT", Path, Edit);
        router.Add("DELETE", Path, Delete);
    }

    private Response List(SandboxCall call)
    {
        var access = new EntryAccess(call.Caller);
        var query = EntryGroupQueryReader.ReadGroups(call.Query);
        var groupings = new Groupings(_company, _texts, _timeZone, access);
        var grouper = new EntryGrouper(
            query.Groupings.Select(name => groupings.Find(name, query.PrependCustomer)).ToArray(),
            new TotalsCalculator(_company, access, query));
        var groups = grouper.Group(
            _selector.Select(query.Selection, access), Restrictions.From(query.Selection.Filter));
        return Response.Success(JsonBody.Write(json =>
        {
            json.WriteStartObject();
            new EntryGroupWriter(_company, access).Write(json, "groups", groups);
            json.WriteEndObject();
        }));
    }

    private Response Edit(SandboxCall call)
    {
        var (request, confirmKey) = BulkBody.Read(call);
        return _editor.Process(request, confirmKey, call);
    }

    private Response Delete(SandboxCall call) =>
        _editor.Process(
            new BulkRequest(EntryGroupQueryReader.ReadRemoval(call.Query), Change: null),
            call.Query.Find(EntryGroupFields.ConfirmKey),
            call);
}
