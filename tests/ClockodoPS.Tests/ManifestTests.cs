using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Shell.Hosting;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests;

/// <summary>The folder that people import.</summary>
public sealed class ManifestTests : IDisposable
{
    private static readonly string Folder = PackagedModule.Folder;

    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void The_manifest_is_valid()
    {
        Outcome outcome = _engine.Run("Test-ModuleManifest $args[0]", ModuleSession.ModulePath);

        Assert.Null(outcome.Ended);
        Assert.Empty(outcome.Errors);
        Assert.Equal("ClockodoPS", Assert.Single(outcome.Output).Text("Name"));
    }

    [Fact]
    public void Every_cmdlet_of_the_assembly_is_exported_by_its_name()
    {
        string[] inAssembly =
        [
            .. _engine.Run(
                """
                (Get-Command Get-ClockodoEntry).ImplementingType.Assembly.GetExportedTypes() | ForEach-Object {
                    $cmdlet = [System.Attribute]::GetCustomAttribute($_, [System.Management.Automation.CmdletAttribute])
                    if ($cmdlet) { "$($cmdlet.VerbName)-$($cmdlet.NounName)" }
                }
                """).Output.Select(name => name.ToString()).Order(),
        ];

        Assert.Equal(inAssembly, Exports("CmdletsToExport").Order());
        Assert.Equal(inAssembly, _engine.Run("Get-Command -Module ClockodoPS").Output.Select(command => command.Text("Name")).Order());
    }

    [Theory]
    [InlineData("FunctionsToExport")]
    [InlineData("VariablesToExport")]
    [InlineData("AliasesToExport")]
    public void Nothing_else_is_exported(string key)
    {
        Assert.Empty(Exports(key));
    }

    [Fact]
    public void No_export_is_a_wildcard()
    {
        Assert.DoesNotContain(Exports("CmdletsToExport"), name => WildcardPattern.ContainsWildcardCharacters(name));
    }

    [Fact]
    public void Files_that_the_manifest_names_are_there()
    {
        Assert.All(
            Exports("FormatsToProcess").Concat(Exports("TypesToProcess")).Append("net8.0/ClockodoPS.dll").Append("netstandard2.0/ClockodoPS.dll"),
            name => Assert.True(File.Exists(Path.Combine(Folder, name)), name));
    }

    [Fact]
    public void The_part_for_PowerShell_7_is_three_assemblies_without_dependencies()
    {
        Assert.Equal(
            ["Clockodo.Client.dll", "Clockodo.Sandbox.dll", "ClockodoPS.dll"],
            Directory.GetFileSystemEntries(Path.Combine(Folder, "net8.0")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folder_is_the_manifest_its_views_its_help_the_licence_and_the_two_parts()
    {
        Assert.Equal(
            ["ClockodoPS.Format.ps1xml", "ClockodoPS.Types.ps1xml", "ClockodoPS.psd1", "LICENSE", "en-US", "net8.0", "netstandard2.0"],
            Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_release_notes_are_what_the_change_log_says()
    {
        Assert.Contains("First version.", _engine.Run("(Get-Module ClockodoPS).ReleaseNotes").Output.Single().ToString());
    }

    // Read as a script: a restricted reader would not evaluate which assembly is for which edition.
    private IEnumerable<string> Exports(string key)
    {
        var manifest = (Hashtable)Assert.Single(_engine.Run(File.ReadAllText(ModuleSession.ModulePath)).Output).BaseObject;
        return manifest[key] is IEnumerable names ? [.. names.Cast<object>().Select(name => name.ToString()!)] : [];
    }
}
