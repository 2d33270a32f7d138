using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Shell.Hosting;

namespace ClockodoPS.Tests.Help;

/// <summary>A session with the module, connected to a sandbox of its own.</summary>
internal sealed class HelpSession : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly ModuleSession _session;

    public HelpSession()
    {
        _session = ModuleSession.Open(_output, input: null, width: 80);
        Run("Connect-Clockodo -Sandbox");
    }

    /// <summary>Runs a script as a window would.</summary>
    /// <returns>Whether it went well, and what was shown.</returns>
    public (bool Succeeded, string Shown) Run(string script)
    {
        _output.GetStringBuilder().Clear();
        bool succeeded = _session.Show(script);
        return (succeeded, _output.ToString());
    }

    /// <summary>What a script emits.</summary>
    public IReadOnlyList<PSObject> Emitted(string script)
    {
        using var shell = PowerShell.Create(_session.Runspace);
        return [.. shell.AddScript(script).Invoke()];
    }

    public PSObject Help(string name) => Emitted($"Get-Help {name} -Full").Single();

    public void Dispose() => _session.Dispose();
}
