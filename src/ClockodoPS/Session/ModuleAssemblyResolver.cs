#if !NET
using System;
using System.IO;
using System.Management.Automation;
using System.Reflection;

namespace ClockodoPS.Session;

/// <summary>
/// Resolves the assemblies that the module ships for Windows PowerShell, from its own folder only. Windows PowerShell has no
/// binding redirects for a module, so a reference to an older version of such an assembly would fail.
/// </summary>
public sealed class ModuleAssemblyResolver : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(ModuleAssemblyResolver).Assembly.Location)!;

    /// <summary>Called when the module is imported.</summary>
    public void OnImport() => AppDomain.CurrentDomain.AssemblyResolve += Resolve;

    /// <summary>Called when the module is removed.</summary>
    /// <param name="psModuleInfo">The module.</param>
    public void OnRemove(PSModuleInfo psModuleInfo) => AppDomain.CurrentDomain.AssemblyResolve -= Resolve;

    private static Assembly? Resolve(object sender, ResolveEventArgs arguments)
    {
        // Ignore requests from other modules.
        if (!IsOurs(arguments.RequestingAssembly))
        {
            return null;
        }

        var wanted = new AssemblyName(arguments.Name);
        string path = Path.Combine(Folder, wanted.Name + ".dll");
        return File.Exists(path) && AssemblyName.GetAssemblyName(path).Version >= wanted.Version
            ? Assembly.LoadFrom(path)
            : null;
    }

    private static bool IsOurs(Assembly? assembly) =>
        assembly is { IsDynamic: false }
        && Path.GetDirectoryName(assembly.Location) is string folder
        && folder.Equals(Folder, StringComparison.OrdinalIgnoreCase);
}
#endif
