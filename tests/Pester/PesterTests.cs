using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using ClockodoPS.Testing;
using Xunit;

namespace ClockodoPS.Pester;

/// <summary>Runs the Pester files once, in PowerShell; each of their tests is a test case here.</summary>
public class PesterTests
{
    private static readonly Lazy<IReadOnlyList<PesterResult>> Results = new(RunPester);

    public static IEnumerable<TheoryDataRow<PesterResult>> Tests =>
        Results.Value.Select(result => new TheoryDataRow<PesterResult>(result) { TestDisplayName = $"{result.File}: {result.Name}", Label = "" });

    // Not while tests are looked for: the files would run then.
    [Theory]
    [MemberData(nameof(Tests), DisableDiscoveryEnumeration = true)]
    public void It(PesterResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Assert.True(result.Result == "Passed", $"{result.Result}: {result.Message}");
    }

    [Fact]
    public void Every_file_has_tests_that_ran() =>
        Assert.Equal(
            Directory.GetFiles(Folder, "*.Tests.ps1").Select(Path.GetFileName).Order(),
            Results.Value.Select(result => result.File).Distinct().Order());

    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Pester");

    private static IReadOnlyList<PesterResult> RunPester()
    {
        string pester = typeof(PesterTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "Pester").Value!;
        string file = Path.Combine(AppContext.BaseDirectory, "pester.json");
        File.Delete(file);
        _ = InstalledModule.Folder;
        PowerShellResult run = PowerShellProcess.Run(
            Path.Combine(Folder, "Invoke-Tests.ps1"),
            ["-Pester", pester, "-Modules", InstalledModule.ModulesFolder, "-Results", file]);
        return File.Exists(file) && JsonSerializer.Deserialize<List<PesterResult>>(File.ReadAllText(file)) is List<PesterResult> results
            ? results
            : throw new InvalidOperationException("Pester did not run to its end.\n" + run.Output);
    }
}

/// <summary>What came of a test of Pester.</summary>
/// <param name="File">The file it is in.</param>
/// <param name="Name">Its name, with the names of its blocks.</param>
/// <param name="Result">Passed, Failed, Skipped, and so on.</param>
/// <param name="Message">Why it failed.</param>
public sealed record PesterResult(string File, string Name, string Result, string Message);
