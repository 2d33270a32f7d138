using System;
using System.IO;
using System.Linq;
using System.Reflection;
using ClockodoPS.Packager;

// Without an argument, the packages are left in out/packages.
string root = typeof(ModulePackage).Assembly
    .GetCustomAttributes<AssemblyMetadataAttribute>()
    .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
string target = args.Length > 0 ? Path.GetFullPath(args[0]) : Path.GetFullPath(Path.Combine(root, "out", "packages"));

try
{
    foreach (string path in PackageSet.Write(root, target))
    {
        Console.WriteLine(path);
    }

    return 0;
}
catch (PackagingException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
