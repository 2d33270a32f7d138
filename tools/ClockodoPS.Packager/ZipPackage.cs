using System;
using System.IO;
using System.IO.Compression;

namespace ClockodoPS.Packager;

/// <summary>The zip: the module's folder, to be extracted into a folder of the module path.</summary>
public static class ZipPackage
{
    // A zip cannot hold an earlier time, and the time of the build must not be in it.
    internal static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Makes it.</summary>
    /// <param name="package">What goes into it.</param>
    /// <returns>Its bytes, the same for the same content.</returns>
    public static byte[] Create(ModulePackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (PackageFile file in package.Files)
            {
                ZipArchiveEntry entry = archive.CreateEntry($"{ModulePackage.Name}/{file.Path}", CompressionLevel.SmallestSize);
                entry.LastWriteTime = NoTime;
                using Stream target = entry.Open();
                target.Write(file.Content);
            }
        }

        return stream.ToArray();
    }
}
