using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Threading;
using Microsoft.PowerShell;

namespace ClockodoPS.Testing;

/// <summary>A session of PowerShell's engine with the module imported. What a window would show is text.</summary>
public sealed class Engine : IDisposable
{
    // A command's terminating error ends a statement only; within try it can be told from one after which the script continues.
    private const string Frame = """
        param($Text, $Values)
        $global:Ended = $null
        try { . ([scriptblock]::Create($Text)) @Values } catch { $global:Ended = $_ }
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly StringWriter _shown = new();

    /// <summary>Opens a session in the culture of the calling thread.</summary>
    /// <param name="width">How many columns the window has.</param>
    /// <param name="answers">The user's answers to questions, line by line; null: the defaults are taken.</param>
    /// <param name="hasColours">Whether the window shows colours.</param>
    /// <param name="module">The manifest to import; null: that of the installed package.</param>
    /// <param name="setup">Changes the initial state of the session.</param>
    public Engine(
        int width = 120, string? answers = null, bool hasColours = false, string? module = null, Action<InitialSessionState>? setup = null)
    {
        var state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = ExecutionPolicy.Bypass;
        }

        setup?.Invoke(state);
        TextReader? input = answers is null ? null : new StringReader(answers);
        Runspace = RunspaceFactory.CreateRunspace(new EngineHost(TextWriter.Synchronized(_shown), input, width, hasColours), state);
        Runspace.Open();
        using PowerShell shell = PowerShell.Create(Runspace);
        shell.AddCommand("Import-Module")
            .AddParameter("Name", module ?? InstalledModule.ManifestPath)
            .AddParameter("ErrorAction", "Stop")
            .Invoke();
    }

    /// <summary>The runspace of the session.</summary>
    public Runspace Runspace { get; }

    /// <summary>Everything that the window has shown.</summary>
    public string Window => _shown.ToString().ReplaceLineEndings("\n");

    /// <inheritdoc/>
    public void Dispose()
    {
        Runspace.Dispose();
        _shown.Dispose();
    }

    /// <summary>Runs a script; its arguments are <c>$args</c>, or what its <c>param</c> names.</summary>
    public Outcome Run(string script, params object?[] arguments)
    {
        int shownBefore = Window.Length;
        using PowerShell shell = Prepare(script, arguments);
        List<PSObject> output = [.. shell.Invoke()];
        return new Outcome(output, Variable("Ended") as ErrorRecord, shell.Streams, Window[shownBefore..]);
    }

    /// <summary>What the window shows of a script's output.</summary>
    public string Show(string script, params object?[] arguments)
    {
        int shownBefore = Window.Length;
        using PowerShell shell = Prepare(script, arguments);
        shell.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        shell.AddCommand("Out-Default").Invoke();
        if (Variable("Ended") is ErrorRecord ended)
        {
            shell.Commands.Clear();
            shell.AddCommand("Out-Default").AddParameter("InputObject", ended).Invoke();
        }

        return Window[shownBefore..];
    }

    /// <summary>A script that is ready to be started, and stopped, by the test.</summary>
    public PowerShell Prepare(string script, params object?[] arguments) =>
        PowerShell.Create(Runspace).AddScript(Frame).AddArgument(script).AddArgument(arguments);

    /// <summary>Starts a script, stops it when it is in the state in question, and returns how long stopping took.</summary>
    public TimeSpan Stop(string script, Func<PSDataStreams, bool> isInState)
    {
        ArgumentNullException.ThrowIfNull(isInState);
        using PowerShell shell = Prepare(script);
        using var output = new PSDataCollection<PSObject>();
        IAsyncResult running = shell.BeginInvoke<PSObject, PSObject>(null, output);
        if (!SpinWait.SpinUntil(() => isInState(shell.Streams), Patience))
        {
            throw new TimeoutException($"'{script}' was not in that state within {Patience}.");
        }

        var stopwatch = Stopwatch.StartNew();
        shell.Stop();
        TimeSpan elapsed = stopwatch.Elapsed;
        try
        {
            shell.EndInvoke(running);
        }
        catch (PipelineStoppedException)
        {
            return elapsed;
        }

        throw new InvalidOperationException($"'{script}' ended before it was stopped: {Variable("Ended")}");
    }

    /// <summary>Sets a variable of the session.</summary>
    public void Set(string variable, object? value) => Runspace.SessionStateProxy.SetVariable(variable, value);

    /// <summary>The value of a variable of the session.</summary>
    public object? Variable(string name) =>
        Runspace.SessionStateProxy.GetVariable(name) is PSObject { BaseObject: not PSCustomObject } wrapped
            ? wrapped.BaseObject
            : Runspace.SessionStateProxy.GetVariable(name);
}
