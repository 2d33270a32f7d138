using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Mono.Cecil;
using Xunit;

namespace Clockodo.Architecture.Tests;

/// <summary>
/// What Windows PowerShell 5.1 would find: every reference of every assembly in its part of the module is met, at a
/// sufficient version, by a file beside it, by .NET Framework 4.7.2, or by PowerShell itself.
/// </summary>
public class WindowsPowerShellTests
{
    // Windows PowerShell brings it; the reference assembly for modules has its version.
    private static readonly AssemblyNameReference Engine = new("System.Management.Automation", new Version(3, 0, 0, 0));

    private static string Folder => Path.Combine(Repository.Module, "netstandard2.0");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.dll").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_reference_is_met(string file)
    {
        Dictionary<string, Version> offered = Offered();

        var unmet = ModuleDefinition.ReadModule(Path.Combine(Folder, file)).AssemblyReferences
            .Where(reference => !offered.TryGetValue(reference.Name, out Version? version) || version < reference.Version)
            .Select(reference => reference.FullName);

        Assert.Empty(unmet);
    }

    [Fact]
    public void System_Text_Json_comes_with_all_it_needs()
    {
        string[] files = [.. Directory.GetFiles(Folder, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path))];

        Assert.Equal(
            [
                "Clockodo.Client", "Clockodo.Sandbox", "ClockodoPS", "Microsoft.Bcl.AsyncInterfaces", "System.Buffers",
                "System.IO.Pipelines", "System.Memory", "System.Numerics.Vectors", "System.Runtime.CompilerServices.Unsafe",
                "System.Text.Encodings.Web", "System.Text.Json", "System.Threading.Tasks.Extensions",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void On_PowerShell_7_there_is_no_assembly_of_others() =>
        Assert.Equal(
            ["Clockodo.Client.dll", "Clockodo.Sandbox.dll", "ClockodoPS.dll"],
            Directory.GetFiles(Path.Combine(Repository.Module, "net8.0"), "*.dll")
                .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_resolver_is_there_for_Windows_PowerShell_and_none_for_PowerShell_7()
    {
        static bool HasResolver(string framework) =>
            ModuleDefinition.ReadModule(Repository.Assembly(framework, "ClockodoPS")).Types
                .Any(type => type.Interfaces.Any(item => item.InterfaceType.Name == "IModuleAssemblyInitializer"));

        Assert.True(HasResolver("netstandard2.0"));
        Assert.False(HasResolver("net8.0"));
    }

    private static Dictionary<string, Version> Offered()
    {
        Dictionary<string, Version> offered = new() { [Engine.Name] = Engine.Version };
        IEnumerable<string> files = Directory.GetFiles(Repository.FrameworkReferences, "*.dll")
            .Concat(Directory.GetFiles(Path.Combine(Repository.FrameworkReferences, "Facades"), "*.dll"))
            .Concat(Directory.GetFiles(Folder, "*.dll"));
        foreach (string path in files)
        {
            if (NameOf(path) is AssemblyName { Name: string name, Version: Version version }
                && (!offered.TryGetValue(name, out Version? known) || known < version))
            {
                offered[name] = version;
            }
        }

        return offered;
    }

    // Not every library of .NET Framework is an assembly.
    private static AssemblyName? NameOf(string path)
    {
        try
        {
            return AssemblyName.GetAssemblyName(path);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
