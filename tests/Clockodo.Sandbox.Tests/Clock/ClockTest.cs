using System;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;

namespace Clockodo.Sandbox.Tests.Clock;

/// <summary>A sandbox without entries, whose time the test sets. It begins at 14:30 on 18 March 2026.</summary>
public abstract class ClockTest : SandboxTest
{
    private readonly TestTime _time;

    private protected ClockTest(DateTimeOffset? lockedBefore = null)
        : this(new TestTime(), lockedBefore)
    {
    }

    private ClockTest(TestTime time, DateTimeOffset? lockedBefore)
        : base(Known.Options with { EntryCount = 0, Clock = () => time.Now, LockedBefore = lockedBefore }) =>
        _time = time;

    private protected static long Me => SandboxService.Owner.UserId;

    private protected void SetTime(string time) => _time.Now = Known.At(time);

    private protected Task<Reply> StartAsync(string fields = "\"text\":\"\"") =>
        StartAsync(Owner, fields);

    private protected static Task<Reply> StartAsync(Session session, string fields = "\"text\":\"\"") =>
        session.SendAsync("POST", "v2/clock", Bodies.With(Bodies.Clock, fields));

    /// <summary>Starts the clock and returns the ID of the entry.</summary>
    private protected async Task<long> StartedAsync(string fields = "\"text\":\"\"") =>
        Succeeded(await StartAsync(fields)).Running.Long("id");

    /// <summary>Records an entry with the clock, from one time to another, and returns its ID.</summary>
    private protected async Task<long> ClockedAsync(string since, string until)
    {
        var id = await StartedAsync($"\"time_since\":\"{since}\"");
        Succeeded(await StopAsync(id, $"time_until={until}"));
        return id;
    }

    private protected Task<Reply> StopAsync(long id, string query = "") =>
        Owner.SendAsync("DELETE", $"v2/clock/{id}?{query}");

    private protected Task<Reply> CorrectAsync(long id, string body) => Owner.SendAsync("PUT", $"v2/clock/{id}", body);

    private protected Task<Reply> ReadClockAsync(string query = "") => Owner.GetAsync($"v2/clock?{query}");

    /// <summary>Adds a time entry by hand.</summary>
    private protected Task<long> AddedAsync(string since, string until) =>
        AddedAsync(Bodies.With(Bodies.TimeEntry, $"\"time_since\":\"{since}\",\"time_until\":\"{until}\""));

    private static Reply Succeeded(Reply reply) =>
        reply.Status == 200 ? reply : throw new InvalidOperationException(reply.Text);

    private sealed class TestTime
    {
        internal DateTimeOffset Now { get; set; } = Known.Now;
    }
}
