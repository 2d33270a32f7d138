using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// Changes and removes many entries, in two requests: the first checks everything, changes nothing and returns a key; the
/// second, with the key, acts on the entries that are selected at its own time. All entries are changed, or none.
/// </summary>
internal sealed class BulkEditor(EntryStore store, EntrySelector selector, EntryEditor editor, EntryRules rules)
{
    private readonly ConfirmKeys _keys = new();

    internal Response Process(BulkRequest request, string? confirmKey, SandboxCall call)
    {
        var access = new EntryAccess(call.Caller);
        var entries = selector.Select(request.Selection, access);
        var apply = request.Change is { } change ? PrepareChange(entries, change, call, access) : PrepareRemoval(entries);
        if (confirmKey is null)
        {
            return Write(json =>
            {
                json.WriteString(EntryGroupFields.ConfirmKey, _keys.Issue(call.Caller.UserId, request, call.Now));
                json.WriteNumber("affected_entries", entries.Count);
            });
        }

        _keys.Use(confirmKey, call.Caller.UserId, request, call.Now);
        apply();
        return Write(json =>
        {
            json.WriteBoolean("success", true);
            json.WriteNumber("edited_entries", entries.Count);
        });
    }

    private Action PrepareChange(
        IReadOnlyList<StoredEntry> entries, EntryGroupChange change, SandboxCall call, EntryAccess access)
    {
        if (change.UserId is { } userId)
        {
            access.RequireUser(userId);
        }

        if (change.HourlyRate is not null)
        {
            access.RequireRates();
        }

        var input = change.ToInput();
        var edited = entries.Select(entry => editor.Edit(entry, input, call.Now, access)).ToArray();
        return () => Array.ForEach(edited, store.Put);
    }

    private Action PrepareRemoval(IReadOnlyList<StoredEntry> entries)
    {
        foreach (var entry in entries)
        {
            rules.RequireUnlocked(entry.TimeSince);
        }

        return () =>
        {
            foreach (var entry in entries)
            {
                store.Remove(entry.Id);
            }
        };
    }

    private static Response Write(Action<Utf8JsonWriter> write) => Response.Success(JsonBody.Write(json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }));
}
