using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace ClockodoPS.Packager;

/// <summary>What goes into a package: the files of the module folder, with the licence and the release notes.</summary>
public sealed class ModulePackage
{
    /// <summary>The name of the module.</summary>
    public const string Name = "ClockodoPS";

    private ModulePackage(ModuleManifest manifest, string releaseNotes, IReadOnlyList<PackageFile> files)
    {
        Manifest = manifest;
        ReleaseNotes = releaseNotes;
        Files = files;
    }

    /// <summary>The manifest of the module.</summary>
    public ModuleManifest Manifest { get; }

    /// <summary>What is new in this version.</summary>
    public string ReleaseNotes { get; }

    /// <summary>The files, in the order of their paths.</summary>
    public IReadOnlyList<PackageFile> Files { get; }

    /// <summary>Takes what a build left.</summary>
    /// <param name="repositoryRoot">The folder of the repository.</param>
    /// <returns>The package.</returns>
    /// <exception cref="PackagingException">The module was not built, or something is missing.</exception>
    public static ModulePackage FromBuild(string repositoryRoot)
    {
        string module = Path.Combine(repositoryRoot, "out", Name);
        if (!File.Exists(Path.Combine(module, $"{Name}.psd1")))
        {
            throw new PackagingException("The module was not built: there is no out/ClockodoPS. Run dotnet build first.");
        }

        var manifest = ModuleManifest.Parse(File.ReadAllText(Path.Combine(repositoryRoot, $"{Name}.psd1")));
        string notes = Packager.ReleaseNotes.For(
            File.ReadAllText(Path.Combine(repositoryRoot, "CHANGELOG.md")), manifest.Version);
        IEnumerable<PackageFile> files = Directory.EnumerateFiles(module, "*", SearchOption.AllDirectories)
            .Select(path => new PackageFile(
                Path.GetRelativePath(module, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .Where(file => file.Path != $"{Name}.psd1")
            .Append(new PackageFile($"{Name}.psd1", new UTF8Encoding(false).GetBytes(manifest.WithReleaseNotes(notes))))
            .Append(new PackageFile("LICENSE", File.ReadAllBytes(Path.Combine(repositoryRoot, "LICENSE"))));
        return new ModulePackage(manifest, notes, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }
}
