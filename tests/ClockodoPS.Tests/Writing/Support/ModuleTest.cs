using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using Clockodo.Testing;
using ClockodoPS.Shell.Hosting;
using Xunit;

namespace ClockodoPS.Tests.Writing.Support;

/// <summary>A session with the module, connected over a socket to a sandbox of its own, with a front before it.</summary>
public abstract class ModuleTest : IAsyncLifetime
{
    private readonly StringWriter _window = new();
    private readonly StringReader _answers;
    private readonly int _entryCount;
    private SandboxHost? _host;
    private ModuleSession? _session;
    private Front? _front;

    /// <param name="answers">What the user answers, line by line, when asked.</param>
    /// <param name="entryCount">How many entries are there at first.</param>
    protected ModuleTest(string answers = "", int entryCount = 0)
    {
        _answers = new StringReader(answers);
        _entryCount = entryCount;
    }

    internal SandboxService Sandbox { get; private set; } = null!;

    internal Front Front => _front!;

    internal System.Management.Automation.Runspaces.Runspace Runspace => _session!.Runspace;

    /// <summary>What the host showed.</summary>
    internal string Window => _window.ToString();

    public async ValueTask InitializeAsync()
    {
        Sandbox = new SandboxService(new SandboxOptions { EntryCount = _entryCount });
        _front = new Front(Sandbox);
        _host = SandboxHost.Start(Sandbox, _front);
        _session = ModuleSession.Open(TextWriter.Synchronized(_window), _answers, width: 200);
        var credential = new PSCredential(
            SandboxService.Owner.Email, new NetworkCredential("", SandboxService.Owner.ApiKey).SecurePassword);
        Run connected = Invoke(
            "param($Credential, $BaseUri) "
            + "Connect-Clockodo -Credential $Credential -BaseUri $BaseUri -IgnoreRateLimits -SkipCheck -Language en -ExternalApplication 'Tests;tests@example.org'",
            credential,
            _host.BaseUri);
        Assert.Empty(connected.Errors);
        Assert.Null(connected.Terminated);
    }

    public async ValueTask DisposeAsync()
    {
        _session?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _front?.Dispose();
        _window.Dispose();
        _answers.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs a script to its end.</summary>
    internal Run Invoke(string script, params object[] arguments)
    {
        using var shell = PowerShell.Create(Runspace);
        return Invoke(shell, script, arguments);
    }

    internal static Run Invoke(PowerShell shell, string script, params object[] arguments)
    {
        shell.AddScript(script);
        Array.ForEach(arguments, argument => shell.AddArgument(argument));
        var output = new List<PSObject>();
        ErrorRecord? terminated = null;
        try
        {
            shell.Invoke(null, output);
        }
        catch (RuntimeException exception)
        {
            terminated = exception.ErrorRecord;
        }

        return new Run(
            output,
            [.. shell.Streams.Error],
            [.. shell.Streams.Warning.Select(record => record.Message)],
            [.. shell.Streams.Verbose.Select(record => record.Message)],
            [.. shell.Streams.Progress],
            terminated);
    }

    /// <summary>Rows that can be added, an hour each, one after another.</summary>
    internal static PSObject[] Rows(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => Row(number)),
    ];

    internal static PSObject Row(int number, params (string Column, object? Value)[] more)
    {
        var row = new PSObject();
        DateTime since = new DateTime(2025, 1, 6, 8, 0, 0).AddHours(number);
        Set("Customer", "4711");
        Set("Service", "860608");
        Set("Billable", "Billable");
        Set("TimeSince", since.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        Set("TimeUntil", since.AddHours(1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        Set("Text", $"Row {number}");
        Array.ForEach(more, column => Set(column.Column, column.Value));
        return row;

        void Set(string name, object? value)
        {
            row.Properties.Remove(name);
            row.Properties.Add(new PSNoteProperty(name, value));
        }
    }

    /// <summary>The only answer of this kind is lost on its way, after the sandbox has carried the request out.</summary>
    internal void LoseAnswer(string method) => Front.After = (request, response) =>
    {
        if (request.Method != method)
        {
            return Task.FromResult(response);
        }

        Front.After = null;
        throw new HttpRequestException("The line is cut.");
    };
}

/// <summary>Culture and time zone belong to the process: what changes them runs alone.</summary>
[CollectionDefinition(nameof(ProcessWide), DisableParallelization = true)]
public sealed class ProcessWide;
