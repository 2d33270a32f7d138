using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ClockodoPS.Packager;

/// <summary>The files that are published: package, zip, and the list of what is in them.</summary>
public static class PackageSet
{
    /// <summary>Writes them.</summary>
    /// <param name="repositoryRoot">The folder of the repository, with the module built in it.</param>
    /// <param name="targetFolder">Where they go.</param>
    /// <returns>Their paths.</returns>
    public static IReadOnlyList<string> Write(string repositoryRoot, string targetFolder)
    {
        var package = ModulePackage.FromBuild(repositoryRoot);
        string baseName = Path.Combine(targetFolder, $"{ModulePackage.Name}.{package.Manifest.Version}");
        Directory.CreateDirectory(targetFolder);

        File.WriteAllBytes(baseName + ".nupkg", GalleryPackage.Create(package));
        File.WriteAllBytes(baseName + ".zip", ZipPackage.Create(package));
        File.WriteAllLines(
            baseName + ".contents.txt",
            package.Files.Select(file => $"{file.Hash}  {file.Content.Length,9}  {file.Path}"));
        return [baseName + ".nupkg", baseName + ".zip", baseName + ".contents.txt"];
    }
}
