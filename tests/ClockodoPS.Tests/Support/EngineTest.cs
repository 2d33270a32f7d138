using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Security;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using Clockodo.Testing;
using Xunit;

namespace ClockodoPS.Tests.Support;

/// <summary>A test with a service behind a socket and a session of the engine, not connected yet.</summary>
public abstract class EngineTest : IAsyncLifetime
{
    internal const string Connect =
        "Connect-Clockodo -Credential $Credential -BaseUri $Address -ExternalApplication 'Tests;tests@clockodo.invalid'";

    private SandboxHost _host = null!;
    private int _sentBefore;

    internal Engine Engine { get; private set; } = null!;

    private protected SandboxService Service => _host.Service;

    private protected Uri Address => _host.BaseUri;

    /// <summary>What was sent since the test began, or since <see cref="Forget"/>.</summary>
    private protected IReadOnlyList<SandboxRequest> Sent => [.. Service.Requests.Skip(_sentBefore)];

    /// <summary>How the sandbox is furnished.</summary>
    private protected virtual SandboxOptions Options => Known.Options;

    private protected virtual int Width => 120;

    /// <summary>What answers the requests; the sandbox itself, unless a test puts something before it.</summary>
    private protected virtual HttpMessageHandler Front(SandboxService service) => service;

    public virtual async ValueTask InitializeAsync()
    {
        var service = new SandboxService(Options);
        _host = SandboxHost.Start(service, Front(service));
        Engine = Open();
    }

    public virtual async ValueTask DisposeAsync()
    {
        Engine.Dispose();
        await _host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    internal static PSCredential CredentialOf(SandboxAccount account) => CredentialOf(account.Email, account.ApiKey);

    internal static PSCredential CredentialOf(string user, string key)
    {
        var password = new SecureString();
        foreach (char character in key)
        {
            password.AppendChar(character);
        }

        return new PSCredential(user, password);
    }

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

    internal void Forget() => _sentBefore = Service.RequestCount;
}
