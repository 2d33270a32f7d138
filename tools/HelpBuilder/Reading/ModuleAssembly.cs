using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using System.Runtime.Loader;

namespace ClockodoPS.HelpBuilder.Reading;

/// <summary>
/// The built module in its own load context, so that a process that tests the module can load it twice. PowerShell's
/// assemblies are shared, so that its attributes have the same type.
/// </summary>
internal sealed class ModuleAssembly : AssemblyLoadContext
{
    private readonly string _folder;

    private ModuleAssembly(string folder)
        : base("the module whose help is built")
    {
        _folder = Path.GetFullPath(folder);
    }

    /// <summary>The classes of the cmdlets, by name.</summary>
    internal static IReadOnlyList<(string Name, Type Type)> Cmdlets(string folder)
    {
        // From memory, so that the build can overwrite the file.
        using var stream = new MemoryStream(File.ReadAllBytes(Path.Combine(folder, "ClockodoPS.dll")));
        Assembly assembly = new ModuleAssembly(folder).LoadFromStream(stream);
        return
        [
            .. from type in assembly.GetExportedTypes()
               let cmdlet = type.GetCustomAttribute<CmdletAttribute>()
               where cmdlet is not null
               let name = $"{cmdlet.VerbName}-{cmdlet.NounName}"
               orderby name.Split('-')[1], name
               select (name, type),
        ];
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(_folder, assemblyName.Name + ".dll");
        if (!File.Exists(path))
        {
            return null;
        }

        using var stream = new MemoryStream(File.ReadAllBytes(path));
        return LoadFromStream(stream);
    }
}
