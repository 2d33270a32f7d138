using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using ClockodoPS.Shell.Hosting;

namespace ClockodoPS.Bench.Variants;

/// <summary>Finds the client in out/, as the module does: what is measured is what is shipped.</summary>
internal static class ShippedAssemblies
{
    internal static void Use() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        string path = Path.Combine(Path.GetDirectoryName(ModuleSession.ModulePath)!, "net8.0", name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
