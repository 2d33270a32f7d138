using System.Collections.Generic;
using System.IO;
using Clockodo.Sandbox;
using ClockodoPS.Testing;

namespace ClockodoPS.Tests.Support;

/// <summary>A script in a process of its own, with the module imported and a credential in <c>$credential</c>.</summary>
internal static class ScriptProcess
{
    /// <summary>Runs a script; returns what the process wrote.</summary>
    internal static string Run(string script, IReadOnlyDictionary<string, string>? environment = null)
    {
        string folder = Directory.CreateTempSubdirectory("clockodo script ").FullName;
        try
        {
            // The key comes in a variable: it must not be in the lines of the script, which errors repeat.
            string file = Path.Combine(folder, "script.ps1");
            File.WriteAllText(file, $"""
                $ErrorActionPreference = 'Stop'
                $PSStyle.OutputRendering = 'PlainText'
                Import-Module '{InstalledModule.ManifestPath}'
                $credential = [pscredential]::new('{SandboxService.Owner.Email}', (ConvertTo-SecureString $env:TEST_KEY -AsPlainText))
                $env:TEST_KEY = $null
                {script}
                """);
            return PowerShellProcess.Run(
                file, [], new Dictionary<string, string>(environment ?? new Dictionary<string, string>()) { ["TEST_KEY"] = SandboxService.Owner.ApiKey }).Output;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
