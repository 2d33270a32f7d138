using System;
using System.IO;
using System.Runtime.Versioning;
using NuGet.Frameworks;
using NuGet.Packaging;

namespace ClockodoPS.Packager;

/// <summary>A file of the package as NuGet wants it.</summary>
internal sealed class MemoryPackageFile(PackageFile file) : IPackageFile
{
    public string Path => file.Path;

    public string EffectivePath => file.Path;

    public FrameworkName? TargetFramework => null;

    public NuGetFramework? NuGetFramework => null;

    public DateTimeOffset LastWriteTime => ZipPackage.NoTime;

    public Stream GetStream() => new MemoryStream(file.Content, writable: false);
}
