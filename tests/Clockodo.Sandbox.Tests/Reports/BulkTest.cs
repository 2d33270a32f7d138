using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;

namespace Clockodo.Sandbox.Tests.Reports;

/// <summary>Changes and removals of many entries, in a sandbox without entries, whose time the test sets.</summary>
public abstract class BulkTest : SandboxTest
{
    private protected const string Range = "\"time_since\":\"2026-01-01T00:00:00Z\",\"time_until\":\"2026-12-31T23:59:59Z\"";
    private protected const string RangeQuery = "time_since=2026-01-01T00:00:00Z&time_until=2026-12-31T23:59:59Z";

    private readonly TestTime _time;

    private protected BulkTest(DateTimeOffset? lockedBefore = null)
        : this(new TestTime(), lockedBefore)
    {
    }

    private BulkTest(TestTime time, DateTimeOffset? lockedBefore)
        : base(Known.Options with { EntryCount = 0, Clock = () => time.Now, LockedBefore = lockedBefore }) =>
        _time = time;

    private protected void Pass(TimeSpan duration) => _time.Now += duration;

    /// <summary>A PUT of the entries of 2026.</summary>
    /// <param name="session">The caller.</param>
    /// <param name="fields">The other fields of the body, such as <c>"billable":2</c>.</param>
    /// <param name="key">The key of the first request; null for the first request.</param>
    private protected static Task<Reply> PutAsync(Session session, string fields, string? key = null) =>
        session.SendAsync(
            "PUT", "v2/entrygroups", $"{{{Range},{fields}{(key is null ? "" : $",\"confirm_key\":\"{key}\"")}}}");

    private protected Task<Reply> PutAsync(string fields, string? key = null) => PutAsync(Owner, fields, key);

    /// <summary>A DELETE of the entries of 2026.</summary>
    private protected static Task<Reply> DeleteAsync(Session session, string query, string? key = null) =>
        session.SendAsync(
            "DELETE", $"v2/entrygroups?{RangeQuery}&{query}{(key is null ? "" : $"&confirm_key={key}")}");

    private protected Task<Reply> DeleteAsync(string query, string? key = null) => DeleteAsync(Owner, query, key);

    /// <summary>Both requests; returns the number of changed entries.</summary>
    private protected Task<long> ChangedAsync(string fields) => ConfirmedAsync(key => PutAsync(fields, key));

    /// <summary>Both requests; returns the number of removed entries.</summary>
    private protected Task<long> RemovedAsync(string query) => ConfirmedAsync(key => DeleteAsync(query, key));

    private protected static async Task<string> KeyAsync(Task<Reply> request) =>
        Succeeded(await request).Json.String("confirm_key")!;

    private protected async Task<JsonElement> EntryAsync(long id) => (await Owner.GetEntryAsync(id)).Entry;

    /// <summary>All entries as text, to compare them.</summary>
    private protected async Task<string> SnapshotAsync() => (await Owner.ListAsync("enhanced_list=true")).Text;

    private protected async Task<long[]> IdsAsync() =>
        [.. (await Owner.ListAsync()).Entries.Select(entry => entry.Long("id"))];

    private static async Task<long> ConfirmedAsync(Func<string?, Task<Reply>> request)
    {
        var reply = Succeeded(await request(await KeyAsync(request(null))));
        return reply.Json.Flag("success") ? reply.Json.Long("edited_entries") : throw new InvalidOperationException(reply.Text);
    }

    private static Reply Succeeded(Reply reply) =>
        reply.Status == 200 ? reply : throw new InvalidOperationException(reply.Text);

    private sealed class TestTime
    {
        internal DateTimeOffset Now { get; set; } = Known.Now;
    }
}
