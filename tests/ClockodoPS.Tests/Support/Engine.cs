using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Shell.Hosting;

namespace ClockodoPS.Tests.Support;

/// <summary>A session of the real engine with the built module in it, whose streams can be looked at.</summary>
internal sealed class Engine : IDisposable
{
    // A command's terminating error ends a statement only; within try it can be told from one that lets it go on.
    private const string Frame = """
        param($Text, $Values)
        $global:Ended = $null
        try { . ([scriptblock]::Create($Text)) @Values } catch { $global:Ended = $_ }
        """;

    private readonly StringWriter _shown = new();
    private readonly ModuleSession _session;

    /// <summary>Opens a session in the culture of the calling thread.</summary>
    internal Engine(int width = 120, string? answers = null, bool hasColours = false)
    {
        _session = ModuleSession.Open(_shown, answers is null ? null : new StringReader(answers), width, hasColours);
    }

    public void Dispose()
    {
        _session.Dispose();
        _shown.Dispose();
    }

    /// <summary>Runs a script; its arguments are <c>$args</c>, or what its <c>param</c> names.</summary>
    internal Outcome Run(string script, params object?[] arguments)
    {
        int shownBefore = _shown.GetStringBuilder().Length;
        using PowerShell shell = Prepare(script, arguments);
        List<PSObject> output = [.. shell.Invoke()];
        PSDataStreams streams = shell.Streams;
        return new Outcome
        {
            Output = output,
            Errors = [.. streams.Error],
            Ended = Variable("Ended") as ErrorRecord,
            Warnings = [.. streams.Warning.Select(record => record.Message)],
            Verbose = [.. streams.Verbose.Select(record => record.Message)],
            Others =
            [
                .. streams.Debug.Select(record => record.Message),
                .. streams.Information.Select(record => $"{record.MessageData}"),
                .. streams.Progress.Select(record => record.ToString()),
            ],
            Shown = _shown.ToString()[shownBefore..].ReplaceLineEndings("\n"),
        };
    }

    /// <summary>What of a script's output the window shows.</summary>
    internal string Show(string script, params object[] arguments)
    {
        int shownBefore = _shown.GetStringBuilder().Length;
        _session.Show(script, arguments);
        return _shown.ToString()[shownBefore..].ReplaceLineEndings("\n");
    }

    /// <summary>A script that is ready to be started, and stopped, by the test.</summary>
    internal PowerShell Prepare(string script, params object?[] arguments)
    {
        var shell = PowerShell.Create(_session.Runspace);
        return shell.AddScript(Frame).AddArgument(script).AddArgument(arguments);
    }

    internal void Set(string variable, object? value) =>
        _session.Runspace.SessionStateProxy.SetVariable(variable, value);

    internal object? Variable(string name) =>
        _session.Runspace.SessionStateProxy.GetVariable(name) is PSObject { BaseObject: not PSCustomObject } wrapped
            ? wrapped.BaseObject
            : _session.Runspace.SessionStateProxy.GetVariable(name);
}
