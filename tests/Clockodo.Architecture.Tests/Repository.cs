using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Clockodo.Architecture.Tests;

/// <summary>Where things are.</summary>
internal static class Repository
{
    internal static string Root { get; } = Metadata("RepositoryRoot");

    internal static string FrameworkReferences { get; } = Metadata("FrameworkReferences");

    internal static string Module { get; } = Path.Combine(Root, "out", "ClockodoPS");

    internal static string Assembly(string framework, string name) => Path.Combine(Module, framework, name + ".dll");

    /// <summary>The sources below a folder of src/, each with its path below src/.</summary>
    internal static IEnumerable<(string Path, string Text)> Sources(string project) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src", project), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Replace('\\', '/').Contains("/obj/") && !path.Replace('\\', '/').Contains("/bin/"))
            .Select(path => (Path.GetRelativePath(Path.Combine(Root, "src"), path).Replace('\\', '/'), File.ReadAllText(path)));

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
