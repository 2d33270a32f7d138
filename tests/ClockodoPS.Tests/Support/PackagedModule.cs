using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.CompilerServices;
using ClockodoPS.Packager;
using ClockodoPS.Shell.Hosting;

namespace ClockodoPS.Tests.Support;

/// <summary>
/// The module as people get it: the build is packed for the Gallery, the package extracted, and every test imports that. What
/// the package forgets, no test finds.
/// </summary>
internal static class PackagedModule
{
    // What NuGet adds; who installs from the Gallery does not get it.
    private static readonly string[] NuGetOwn = ["_rels/", "package/", "[Content_Types].xml", "ClockodoPS.nuspec"];

    /// <summary>The folder that is imported.</summary>
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "package", ModulePackage.Name);

    [ModuleInitializer]
    internal static void Use()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        byte[] package = GalleryPackage.Create(ModulePackage.FromBuild(Repository.Root));
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => !Array.Exists(NuGetOwn, entry.FullName.StartsWith)))
        {
            string path = Path.Combine(Folder, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path);
        }

        ModuleSession.ModulePath = Path.Combine(Folder, $"{ModulePackage.Name}.psd1");
    }
}
