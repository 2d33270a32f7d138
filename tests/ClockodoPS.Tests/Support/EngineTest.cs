using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using Clockodo.Testing;
using ClockodoPS.Testing;
using Xunit;

namespace ClockodoPS.Tests.Support;

/// <summary>A test with a sandbox behind a socket and a session of the engine, not connected yet.</summary>
public abstract class EngineTest : IAsyncLifetime
{
    internal const string Connect =
        "Connect-Clockodo -Credential $Credential -BaseUri $Address -ExternalApplication 'Tests;tests@clockodo.invalid'";

    private SandboxHost _host = null!;
    private int _sentBefore;

    internal Engine Engine { get; private set; } = null!;

    /// <summary>Between the socket and the sandbox.</summary>
    internal Front Front { get; private set; } = null!;

    private protected SandboxService Service => _host.Service;

    private protected Uri Address => _host.BaseUri;

    /// <summary>What reached the sandbox since the test began, or since <see cref="Forget"/>.</summary>
    private protected IReadOnlyList<SandboxRequest> Sent => [.. Service.Requests.Skip(_sentBefore)];

    /// <summary>How the sandbox is furnished.</summary>
    private protected virtual SandboxOptions Options => Known.Options;

    private protected virtual int Width => 120;

    /// <summary>The user's answers, line by line; null: the defaults are taken.</summary>
    private protected virtual string? Answers => null;

    public virtual ValueTask InitializeAsync()
    {
        var service = new SandboxService(Options);
        Front = new Front(service);
        _host = SandboxHost.Start(service, Front);
        Engine = Open(Answers);
        return ValueTask.CompletedTask;
    }

    // The host first: a command that still waits for it would keep the session from closing.
    public virtual async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Engine.Dispose();
        Front.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static PSCredential CredentialOf(SandboxAccount account) => CredentialOf(account.Email, account.ApiKey);

    internal static PSCredential CredentialOf(string user, string key) => new(user, new NetworkCredential("", key).SecurePassword);

    /// <summary>Another session, which knows the address and the credential too.</summary>
    internal Engine Open(string? answers = null) => Introduce(new Engine(Width, answers));

    /// <summary>Tells a session the address and the credential.</summary>
    internal Engine Introduce(Engine engine)
    {
        engine.Set("Credential", CredentialOf(SandboxService.Owner));
        engine.Set("Address", Address);
        return engine;
    }

    internal Outcome Run(string script, params object?[] arguments) => Engine.Run(script, arguments);

    /// <summary>Runs what must go well to its end.</summary>
    internal IReadOnlyList<PSObject> Succeed(string script, params object?[] arguments)
    {
        Outcome outcome = Engine.Run(script, arguments);
        Assert.Null(outcome.Ended);
        Assert.Empty(outcome.Errors);
        return outcome.Output;
    }

    /// <summary>Runs what must emit one object.</summary>
    internal PSObject SucceedWithOne(string script, params object?[] arguments) =>
        Assert.Single(Succeed(script, arguments));

    /// <summary>Responds to every request from now on, instead of the sandbox.</summary>
    private protected void Respond(Func<HttpResponseMessage> response) =>
        Front.Before = (_, _) => Task.FromResult<HttpResponseMessage?>(response());

    internal void Forget()
    {
        _sentBefore = Service.RequestCount;
        Front.Forget();
    }
}
