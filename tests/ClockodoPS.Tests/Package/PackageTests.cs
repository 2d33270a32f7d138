using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Text;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Package;

/// <summary>The package, and the module as it is after installing it.</summary>
public sealed class PackageTests : IClassFixture<PackageTests.Session>
{
    private static readonly string Folder = InstalledModule.Folder;

    private readonly Engine _engine;

    public PackageTests(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        _engine = session.Engine;
    }

    public static TheoryData<string> OwnAssemblies =>
    [
        .. from framework in new[] { "net8.0", "netstandard2.0" }
           from name in new[] { "Clockodo.Client", "Clockodo.Sandbox", "ClockodoPS" }
           select $"{framework}/{name}.dll",
    ];

    [Fact]
    public void The_manifest_is_valid()
    {
        Outcome outcome = _engine.Succeed("Test-ModuleManifest $args[0]", InstalledModule.ManifestPath);

        Assert.Equal("ClockodoPS", Assert.Single(outcome.Output).Text("Name"));
    }

    [Fact]
    public void Sessions_run_the_assembly_that_was_installed() =>
        Assert.Equal(
            Path.Combine(Folder, "net8.0", "ClockodoPS.dll"),
            _engine.Run("(Get-Command Get-ClockodoEntry).ImplementingType.Assembly.Location").Output.Single().ToString());

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
    public void Nothing_else_is_exported(string key) => Assert.Empty(Exports(key));

    [Fact]
    public void Files_that_the_manifest_names_are_there() =>
        Assert.All(
            Exports("FormatsToProcess").Append("net8.0/ClockodoPS.dll").Append("netstandard2.0/ClockodoPS.dll"),
            name => Assert.True(File.Exists(Path.Combine(Folder, name)), name));

    [Fact]
    public void The_part_for_PowerShell_7_is_three_assemblies_without_dependencies() =>
        Assert.Equal(["Clockodo.Client.dll", "Clockodo.Sandbox.dll", "ClockodoPS.dll"], NamesIn(Path.Combine(Folder, "net8.0")));

    [Fact]
    public void The_part_for_Windows_PowerShell_brings_System_Text_Json() =>
        Assert.Contains("System.Text.Json.dll", NamesIn(Path.Combine(Folder, "netstandard2.0")));

    [Fact]
    public void The_folder_holds_the_manifest_the_views_the_help_the_licence_and_the_two_parts() =>
        Assert.Equal(
            ["ClockodoPS.Comparison.Format.ps1xml", "ClockodoPS.Format.ps1xml", "ClockodoPS.Reports.Format.ps1xml", "ClockodoPS.Resources.Format.ps1xml", "ClockodoPS.Resources.Lists.Format.ps1xml", "ClockodoPS.psd1", "LICENSE", "en-US", "net8.0", "netstandard2.0"],
            NamesIn(Folder).Where(name => name != "PSGetModuleInfo.xml"));

    [Fact]
    public void The_release_notes_are_the_section_of_the_change_log() =>
        Assert.StartsWith("First version.", _engine.Run("(Get-Module ClockodoPS).ReleaseNotes").Output.Single().ToString(), StringComparison.Ordinal);

    [Fact]
    public void The_zip_holds_the_same_files_as_the_installed_module()
    {
        using ZipArchive zip = ZipFile.OpenRead(InstalledModule.ZipPath);
        Dictionary<string, uint> inZip = zip.Entries.ToDictionary(entry => entry.FullName.Replace('\\', '/'), entry => entry.Crc32);
        using ZipArchive package = ZipFile.OpenRead(InstalledModule.PackagePath);
        Dictionary<string, uint> inPackage = package.Entries.ToDictionary(entry => entry.FullName, entry => entry.Crc32);
        string[] installed =
        [
            .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
                .Where(name => name != "PSGetModuleInfo.xml"),
        ];

        Assert.Equal(installed.Select(name => $"ClockodoPS/{name}").Order(), inZip.Keys.Order());
        Assert.All(installed, name => Assert.Equal(inPackage[name], inZip[$"ClockodoPS/{name}"]));
    }

    [Fact]
    public void The_Gallery_finds_the_cmdlets_by_their_tags()
    {
        using ZipArchive package = ZipFile.OpenRead(InstalledModule.PackagePath);
        using var reader = new StreamReader(package.GetEntry("ClockodoPS.nuspec")!.Open());
        string nuspec = reader.ReadToEnd();

        Assert.All(Exports("CmdletsToExport"), name => Assert.Contains($" PSCmdlet_{name} PSCommand_{name} ", nuspec));
        Assert.All(["PSModule", "PSIncludes_Cmdlet", "<projectUrl>https://", "<licenseUrl>https://", "<iconUrl>https://"], part => Assert.Contains(part, nuspec));
    }

    [Theory]
    [MemberData(nameof(OwnAssemblies))]
    public void The_same_sources_make_the_same_assembly(string name)
    {
        byte[] content = File.ReadAllBytes(Path.Combine(Folder, name));
        using var image = new PEReader(new MemoryStream(content));

        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
        Assert.DoesNotContain(Repository.Root, Encoding.UTF8.GetString(content), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> NamesIn(string folder) =>
        Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    // Read as a script: a restricted reader would not evaluate which assembly is for which edition.
    private IEnumerable<string> Exports(string key)
    {
        var manifest = (Hashtable)Assert.Single(_engine.Run(File.ReadAllText(InstalledModule.ManifestPath)).Output).BaseObject;
        return manifest[key] is IEnumerable names ? [.. names.Cast<object>().Select(name => name.ToString()!)] : [];
    }

    /// <summary>A session for all tests: none of them changes it.</summary>
    public sealed class Session : IDisposable
    {
        internal Engine Engine { get; } = new();

        public void Dispose() => Engine.Dispose();
    }
}
