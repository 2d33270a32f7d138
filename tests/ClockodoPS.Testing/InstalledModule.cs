using System;
using System.Collections.Generic;
using System.IO;

namespace ClockodoPS.Testing;

/// <summary>
/// The module as people get it: the package, published into a repository and installed from there. What the package lacks, no
/// test finds.
/// </summary>
public static class InstalledModule
{
    private static readonly Lazy<string> InstalledFolder = new(Install);

    /// <summary>The folder of modules that it was installed in, for PSModulePath.</summary>
    public static string ModulesFolder { get; } = Path.Combine(AppContext.BaseDirectory, "installed");

    /// <summary>The folder with the manifest.</summary>
    public static string Folder => InstalledFolder.Value;

    /// <summary>The manifest.</summary>
    public static string ManifestPath => Path.Combine(Folder, "ClockodoPS.psd1");

    /// <summary>The package that was installed.</summary>
    public static string PackagePath => Packed("nupkg");

    /// <summary>The zip with the same module.</summary>
    public static string ZipPath => Packed("zip");

    private static string Packed(string extension) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "out", "packages"), $"ClockodoPS.*.{extension}") is [string path]
            ? path
            : throw new InvalidOperationException($"out/packages holds no single .{extension}. Run: dotnet build tools/Package");

    private static string Install()
    {
        if (Directory.Exists(ModulesFolder))
        {
            Directory.Delete(ModulesFolder, recursive: true);
        }

        DirectoryInfo home = Directory.CreateTempSubdirectory("clockodo-home-");
        try
        {
            PowerShellResult result = PowerShellProcess.Run(
                Path.Combine(AppContext.BaseDirectory, "Install-Package.ps1"),
                ["-Package", PackagePath, "-Destination", ModulesFolder],
                ProfileIn(home.FullName));
            string module = Path.Combine(ModulesFolder, "ClockodoPS");
            return result.ExitCode == 0 && Directory.Exists(module) && Directory.GetDirectories(module) is [string version]
                ? version
                : throw new InvalidOperationException("The package could not be installed.\n" + result.Output);
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    // The list of repositories is part of the user's profile; this one is nobody's.
    private static Dictionary<string, string> ProfileIn(string home) => new()
    {
        ["HOME"] = home,
        ["XDG_DATA_HOME"] = Path.Combine(home, "data"),
        ["XDG_CONFIG_HOME"] = Path.Combine(home, "config"),
        ["XDG_CACHE_HOME"] = Path.Combine(home, "cache"),
    };
}
