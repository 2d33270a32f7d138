using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Security;
using System.Threading;
using ClockodoPS.Shell.Hosting;
using Xunit;

namespace ClockodoPS.Tests.Reading.Support;

/// <summary>A session of the real engine, connected to a server of this machine.</summary>
internal sealed class ConnectedShell : IDisposable
{
    internal const string June = "-TimeSince 2025-06-01 -TimeUntil 2025-06-30";

    private static int _users;

    private readonly StringWriter _output = new();
    private readonly ModuleSession _session;

    internal ConnectedShell()
    {
        _session = ModuleSession.Open(_output, input: null, width: 120);
        User = $"user{Interlocked.Increment(ref _users)}@reading.example";
    }

    /// <summary>One that no other test has, because the budget of a user is the process's.</summary>
    internal string User { get; set; }

    public void Dispose()
    {
        _session.Dispose();
        _output.Dispose();
    }

    internal ConnectedShell Connect(Uri baseUri)
    {
        using var secret = new SecureString();
        Array.ForEach("k-123456".ToCharArray(), secret.AppendChar);
        _session.Runspace.SessionStateProxy.SetVariable("key", new PSCredential(User, secret.Copy()));
        Run($"Connect-Clockodo -Credential $key -BaseUri {baseUri} -ExternalApplication 'Tests;it@reading.example' -SkipCheck");
        return this;
    }

    internal PowerShell Create(string script)
    {
        var shell = PowerShell.Create(_session.Runspace);
        shell.AddScript(script);
        return shell;
    }

    internal List<PSObject> Run(string script)
    {
        using PowerShell shell = Create(script);
        List<PSObject> result = [.. shell.Invoke()];
        Assert.Empty(shell.Streams.Error);
        return result;
    }

    internal List<long> Ids(string script) =>
        [.. Run(script).Select(entry => (long)entry.Properties["Id"].Value)];

    /// <summary>Begins a script, stops it when it is in the state in question, and tells how long the stopping took.</summary>
    internal TimeSpan Stop(string script, Func<PowerShell, bool> isInState)
    {
        using PowerShell shell = Create(script);
        using var output = new PSDataCollection<PSObject>();
        IAsyncResult running = shell.BeginInvoke<PSObject, PSObject>(null, output);
        Assert.True(SpinWait.SpinUntil(() => isInState(shell), TimeSpan.FromSeconds(20)), "It never came to that state.");
        var stopwatch = Stopwatch.StartNew();
        shell.Stop();
        TimeSpan elapsed = stopwatch.Elapsed;
        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(running));
        Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        return elapsed;
    }
}
