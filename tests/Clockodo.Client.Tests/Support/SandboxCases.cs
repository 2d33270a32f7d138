using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Sandbox;
using Clockodo.Testing;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Support;

/// <summary>Cases for the sandbox in memory and behind a socket.</summary>
public abstract class SandboxCases(bool overSocket, int entryCount = 600) : IAsyncLifetime
{
    private SandboxHost? _host;

    private protected SandboxService Service { get; private set; } = null!;

    private protected ClockodoClient Client { get; private set; } = null!;

    /// <summary>From before the first entry of the demo company to after the last.</summary>
    private protected static DateTimeOffset Ever => Known.At("2020-01-01T00:00:00Z");

    private protected static DateTimeOffset Never => Known.At("2030-01-01T00:00:00Z");

    public ValueTask InitializeAsync()
    {
        SandboxOptions options = new() { EntryCount = entryCount, Clock = () => Known.At("2026-03-18T14:30:00Z") };
        if (overSocket)
        {
            _host = SandboxHost.Start(options);
            Service = _host.Service;
        }
        else
        {
            Service = new SandboxService(options);
        }

        Client = ClientOf(SandboxService.Owner.Email, SandboxService.Owner.ApiKey);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        Service.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected ClockodoClient ClientOf(string user, string key, string language = "en") => new(new()
    {
        Credential = new(user, key),
        ExternalApplication = Known.ExternalApplication,
        BaseUri = _host?.BaseUri ?? SandboxService.BaseUri,
        Handler = _host is null ? Service : null,
        Language = language,
    });

    private protected async Task<List<Entry>> ListAsync(EntryQuery query) =>
        await Client.Entries.ListAsync(query, Token).ToListAsync(Token);
}
