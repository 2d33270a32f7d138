using System.Diagnostics;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Clockodo.Client;
using ClockodoPS.Testing;

namespace ClockodoPS.Bench.Variants;

/// <summary>Finds the client in out/, as the module does: what is measured is what is shipped.</summary>
internal static class ShippedAssemblies
{
    /// <summary>Whether they were built to be fast: a build for finding errors says nothing.</summary>
    internal static bool AreOptimized =>
        typeof(ClockodoClient).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    /// <summary>The module that the build left.</summary>
    internal static string ManifestPath { get; } = Path.Combine(Repository.Root, "out", "ClockodoPS", "ClockodoPS.psd1");

    internal static void Use() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        string path = Path.Combine(Path.GetDirectoryName(ManifestPath)!, "net8.0", name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
