using System.IO;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using ClockodoPS.Testing;

namespace ClockodoPS.Tests.Support;

/// <summary>Tests that call the module's code directly get the assemblies that sessions import.</summary>
internal static class InstalledAssemblies
{
    [ModuleInitializer]
    internal static void Use() => AssemblyLoadContext.Default.Resolving += (context, name) =>
        name.Name is "ClockodoPS" or "Clockodo.Client"
            ? context.LoadFromAssemblyPath(Path.Combine(InstalledModule.Folder, "net8.0", name.Name + ".dll"))
            : null;
}
