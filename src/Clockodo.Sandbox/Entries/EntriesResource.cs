using System;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Entries.Listing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox.Entries;

/// <summary><c>v2/entries</c>: the list, and GET, POST, PUT and DELETE of an entry.</summary>
internal sealed class EntriesResource : IResource
{
    private readonly EntryStore _store;
    private readonly EntryWriter _writer;
    private readonly EntryListQueryReader _queries;
    private readonly EntryListing _listing;
    private readonly EntryRules _rules;
    private readonly EntryCreator _creator;
    private readonly EntryEditor _editor;

    internal EntriesResource(
        SandboxCompany company, EntryStore store, TextRegistry texts, DateTimeOffset? lockedBefore)
    {
        _store = store;
        _writer = new EntryWriter(company, texts);
        _queries = new EntryListQueryReader(company, texts);
        _listing = new EntryListing(store, _writer);
        _rules = new EntryRules(company, lockedBefore);
        _creator = new EntryCreator(new EntryBuilder(company, texts, _rules));
        _editor = new EntryEditor(texts, _rules);
    }

    public void Register(Router router)
    {
        router.Add("GET", "v2/entries", List);
        router.Add("POST", "v2/entries", Add);
        router.Add("GET", "v2/entries/{id}", Get);
        router.Add("PUT", "v2/entries/{id}", Edit);
        router.Add("DELETE", "v2/entries/{id}", Delete);
    }

    private Response List(SandboxCall call)
    {
        var access = new EntryAccess(call.Caller);
        return _listing.List(_queries.Read(call.Query, access), access);
    }

    private Response Get(SandboxCall call)
    {
        var access = new EntryAccess(call.Caller);
        return WriteSingle(Find(call, access), access);
    }

    private Response Add(SandboxCall call)
    {
        var access = new EntryAccess(call.Caller);
        return WriteSingle(_store.Add(_creator.Create(call, access)), access);
    }

    private Response Edit(SandboxCall call)
    {
        var access = new EntryAccess(call.Caller);
        var entry = Find(call, access);
        var edited = _editor.Edit(entry, EntryInputReader.Read(call, EntryKinds.Editable), call.Now, access);
        _store.Put(edited);
        return WriteSingle(edited, access);
    }

    private Response Delete(SandboxCall call)
    {
        var entry = Find(call, new EntryAccess(call.Caller));
        _rules.RequireUnlocked(entry.TimeSince);
        _store.Remove(entry.Id);
        return Response.Success(JsonBody.Write(json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("success", true);
            json.WriteEndObject();
        }));
    }

    private StoredEntry Find(SandboxCall call, EntryAccess access)
    {
        var entry = _store.Find(call.Ids[0]) ?? throw RejectedRequest.Simple(404, Reason.EntryNotFound);
        access.RequireUser(entry.UserId);
        return entry;
    }

    private Response WriteSingle(StoredEntry entry, EntryAccess access) =>
        Response.Success(JsonBody.Write(json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("entry");
            _writer.Write(json, entry, EntryView.Single, access);
            json.WriteEndObject();
        }));
}
