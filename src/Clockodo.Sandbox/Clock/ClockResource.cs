using System;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Entries.Listing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox.Clock;

/// <summary><c>v2/clock</c>: GET the running entry, POST to start, PUT to correct, DELETE to stop.</summary>
internal sealed class ClockResource : IResource
{
    private readonly SandboxCompany _company;
    private readonly EntryStore _store;
    private readonly ClockWriter _writer;
    private readonly ClockStarter _starter;
    private readonly ClockStopper _stopper;
    private readonly ClockCorrector _corrector;

    internal ClockResource(SandboxCompany company, EntryStore store, TextRegistry texts, DateTimeOffset? lockedBefore)
    {
        var rules = new EntryRules(company, lockedBefore);
        _company = company;
        _store = store;
        _writer = new ClockWriter(new EntryWriter(company, texts));
        _starter = new ClockStarter(company, store, new EntryBuilder(company, texts, rules), rules);
        _stopper = new ClockStopper(store, rules);
        _corrector = new ClockCorrector(store, rules);
    }

    public void Register(Router router)
    {
        router.Add("GET", "v2/clock", Get);
        router.Add("POST", "v2/clock", Start);
        router.Add("PUT", "v2/clock/{id}", Correct);
        router.Add("DELETE", "v2/clock/{id}", Stop);
    }

    private Response Get(SandboxCall call)
    {
        var userId = call.Query.ReadId(EntryFields.UserId, minimum: 1) ?? call.Caller.UserId;
        new EntryAccess(call.Caller).RequireUser(userId);
        return _company.FindUser(userId) is not null
            ? _writer.WriteState(_store.FindRunning(userId), call)
            : throw RejectedRequest.General(404, Reason.ReferenceNotFound, EntryFields.UserId);
    }

    private Response Start(SandboxCall call) =>
        _writer.WriteResult(_starter.Start(call, new EntryAccess(call.Caller)), call);

    private Response Correct(SandboxCall call) =>
        _writer.WriteCorrection(_corrector.Correct(Find(call), call), call);

    private Response Stop(SandboxCall call) =>
        _writer.WriteResult(_stopper.Stop(Find(call), call, new EntryAccess(call.Caller)), call);

    private StoredEntry Find(SandboxCall call)
    {
        var entry = _store.Find(call.Ids[0]) ?? throw RejectedRequest.General(404, Reason.EntryNotFound);
        new EntryAccess(call.Caller).RequireUser(entry.UserId);
        return entry;
    }
}
