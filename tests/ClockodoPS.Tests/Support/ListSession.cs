using System;
using System.Threading;
using ClockodoPS.Testing;
using Xunit;

namespace ClockodoPS.Tests.Support;

/// <summary>A session that is connected to a server with a list of entries.</summary>
internal static class ListSession
{
    internal const string June = "-TimeSince 2025-06-01 -TimeUntil 2025-06-30";

    private static int _users;

    /// <summary>Connects, as a user that no other test has: the rate limit of a user is shared by the process.</summary>
    internal static Engine ConnectTo(this Engine engine, Uri address, string? user = null)
    {
        user ??= $"user{Interlocked.Increment(ref _users)}@reading.example";
        engine.Set("key", EngineTest.CredentialOf(user, "k-123456"));
        engine.Succeed($"Connect-Clockodo -Credential $key -BaseUri {address} -ExternalApplication 'Tests;it@reading.example' -SkipCheck");
        return engine;
    }

    /// <summary>Runs what must go well to its end.</summary>
    internal static Outcome Succeed(this Engine engine, string script, params object?[] arguments)
    {
        Outcome outcome = engine.Run(script, arguments);
        Assert.Null(outcome.Ended);
        Assert.Empty(outcome.Errors);
        return outcome;
    }
}
