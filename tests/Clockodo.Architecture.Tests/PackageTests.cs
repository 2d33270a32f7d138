using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using ClockodoPS.Packager;
using Xunit;

namespace Clockodo.Architecture.Tests;

public class PackageTests
{
    [Fact]
    public void The_same_build_makes_the_same_packages_to_the_byte()
    {
        var package = ModulePackage.FromBuild(Repository.Root);

        Assert.Equal(ZipPackage.Create(package), ZipPackage.Create(package));
        Assert.Equal(GalleryPackage.Create(package), GalleryPackage.Create(package));
    }

    [Fact]
    public void No_file_in_them_carries_a_time()
    {
        var package = ModulePackage.FromBuild(Repository.Root);

        foreach (byte[] bytes in new[] { ZipPackage.Create(package), GalleryPackage.Create(package) })
        {
            Assert.All(Entries(bytes), entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        }
    }

    [Fact]
    public void The_zip_holds_the_module_folder_the_licence_and_the_release_notes()
    {
        byte[] zip = ZipPackage.Create(ModulePackage.FromBuild(Repository.Root));
        string[] names = [.. Entries(zip).Select(entry => entry.FullName)];

        Assert.Contains("ClockodoPS/LICENSE", names);
        Assert.Contains("ClockodoPS/net8.0/ClockodoPS.dll", names);
        Assert.Contains("ClockodoPS/netstandard2.0/System.Text.Json.dll", names);
        using var reader = new StreamReader(
            Entries(zip).Single(entry => entry.FullName == "ClockodoPS/ClockodoPS.psd1").Open());
        Assert.Contains("ReleaseNotes = 'First version.", reader.ReadToEnd());
    }

    [Fact]
    public void The_zip_and_the_package_for_the_Gallery_hold_the_same_module()
    {
        var package = ModulePackage.FromBuild(Repository.Root);
        Dictionary<string, uint> inZip = Entries(ZipPackage.Create(package))
            .ToDictionary(entry => entry.FullName["ClockodoPS/".Length..], entry => entry.Crc32);
        Dictionary<string, uint> inPackage = Entries(GalleryPackage.Create(package))
            .ToDictionary(entry => entry.FullName, entry => entry.Crc32);

        Assert.All(inZip, file => Assert.Equal(file.Value, inPackage[file.Key]));
        Assert.Equal(
            ["ClockodoPS.nuspec", "[Content_Types].xml", "_rels/.rels"],
            inPackage.Keys.Where(name => !name.StartsWith("package/", StringComparison.Ordinal)).Except(inZip.Keys)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_Gallery_finds_the_cmdlets_by_their_tags()
    {
        byte[] package = GalleryPackage.Create(ModulePackage.FromBuild(Repository.Root));
        using var reader = new StreamReader(
            Entries(package).Single(entry => entry.FullName == "ClockodoPS.nuspec").Open());
        string nuspec = reader.ReadToEnd();

        Assert.Contains("PSCmdlet_Get-ClockodoEntry", nuspec);
        Assert.Contains("PSModule", nuspec);
        Assert.Contains("<projectUrl>https://", nuspec);
        Assert.Contains("<licenseUrl>https://", nuspec);
        Assert.Contains("<iconUrl>https://", nuspec);
    }

    [Fact]
    public void A_version_without_release_notes_is_not_packed() =>
        Assert.Throws<PackagingException>(() => ReleaseNotes.For("# Changelog\n\n## 0.1.0\n\nFirst.\n", "9.9.9"));

    private static IEnumerable<ZipArchiveEntry> Entries(byte[] bytes) =>
        new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read).Entries;
}
