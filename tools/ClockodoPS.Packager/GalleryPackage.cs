using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using NuGet.Packaging;
using NuGet.Versioning;

namespace ClockodoPS.Packager;

/// <summary>The package for the PowerShell Gallery, with the tags by which the Gallery knows a module and its cmdlets.</summary>
public static class GalleryPackage
{
    /// <summary>Makes it.</summary>
    /// <param name="package">What goes into it.</param>
    /// <returns>Its bytes, the same for the same content.</returns>
    public static byte[] Create(ModulePackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        ModuleManifest manifest = package.Manifest;
        var builder = new PackageBuilder(deterministic: true)
        {
            Id = ModulePackage.Name,
            Version = NuGetVersion.Parse(manifest.Version),
            Description = manifest.Description,
            Copyright = manifest.Copyright,
            ReleaseNotes = package.ReleaseNotes,
            ProjectUrl = new Uri(manifest.ProjectUri),
            LicenseUrl = new Uri(manifest.LicenseUri),
            IconUrl = new Uri(manifest.IconUri),
        };
        builder.Authors.Add(manifest.Author);
        builder.Owners.Add(manifest.Author);
        builder.Tags.AddRange(TagsOf(manifest));
        builder.Files.AddRange(package.Files.Select(file => new MemoryPackageFile(file)));

        using var stream = new MemoryStream();
        builder.Save(stream);
        TakeTimesOut(stream);
        return stream.ToArray();
    }

    // What NuGet calls deterministic still carries the time of the packing.
    private static void TakeTimesOut(MemoryStream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            entry.LastWriteTime = ZipPackage.NoTime;
        }
    }

    private static IEnumerable<string> TagsOf(ModuleManifest manifest) =>
    [
        .. manifest.Tags,
        "PSModule",
        "PSIncludes_Cmdlet",
        .. manifest.Cmdlets.Select(cmdlet => $"PSCmdlet_{cmdlet}"),
        .. manifest.Cmdlets.Select(cmdlet => $"PSCommand_{cmdlet}"),
    ];
}
