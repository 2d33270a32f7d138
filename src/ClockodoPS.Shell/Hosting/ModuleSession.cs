using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;
using Microsoft.PowerShell;

namespace ClockodoPS.Shell.Hosting;

/// <summary>A PowerShell session with the built module imported, as in a window of PowerShell.</summary>
public sealed class ModuleSession : IDisposable
{
    private ModuleSession(Runspace runspace, ShellHost host)
    {
        Runspace = runspace;
        Host = host;
    }

    /// <summary>The manifest of the module to import: the one that the build left, where nothing else is said.</summary>
    public static string ModulePath { get; set; } = typeof(ModuleSession).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ModulePath").Value!;

    /// <summary>The runspace of the session.</summary>
    public Runspace Runspace { get; }

    /// <summary>The host of the session.</summary>
    public ShellHost Host { get; }

    /// <summary>Opens a session.</summary>
    /// <param name="output">Where everything that PowerShell shows goes.</param>
    /// <param name="input">Where answers to questions come from; null: nobody answers.</param>
    /// <param name="width">How many columns the window has.</param>
    /// <param name="hasColours">Whether the window shows colours.</param>
    /// <returns>The session.</returns>
    public static ModuleSession Open(TextWriter output, TextReader? input, int width, bool hasColours = false)
    {
        var host = new ShellHost(output, input, width, hasColours);
        var state = InitialSessionState.CreateDefault2();
        if (OperatingSystem.IsWindows())
        {
            state.ExecutionPolicy = ExecutionPolicy.Bypass;
        }

        Runspace runspace = RunspaceFactory.CreateRunspace(host, state);
        runspace.Open();
        var session = new ModuleSession(runspace, host);
        session.ImportModule();
        return session;
    }

    /// <summary>Runs a script and shows what it emits as PowerShell would.</summary>
    /// <param name="script">The script.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Whether it ran without an error.</returns>
    public bool Show(string script, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        using var shell = System.Management.Automation.PowerShell.Create(Runspace);
        shell.AddScript(script);
        Array.ForEach(arguments, argument => shell.AddArgument(argument));
        shell.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        shell.AddCommand("Out-Default");
        try
        {
            shell.Invoke();
        }
        catch (RuntimeException exception)
        {
            ShowError(exception.ErrorRecord);
            return false;
        }

        return !shell.HadErrors;
    }

    /// <inheritdoc/>
    public void Dispose() => Runspace.Dispose();

    private void ImportModule()
    {
        using var shell = System.Management.Automation.PowerShell.Create(Runspace);
        shell.AddCommand("Import-Module").AddParameter("Name", ModulePath).AddParameter("ErrorAction", "Stop").Invoke();
    }

    private void ShowError(ErrorRecord record)
    {
        using var shell = System.Management.Automation.PowerShell.Create(Runspace);
        shell.AddCommand("Out-Default").AddParameter("InputObject", record).Invoke();
    }
}
