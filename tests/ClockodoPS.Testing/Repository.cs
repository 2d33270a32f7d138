using System.Linq;
using System.Reflection;

namespace ClockodoPS.Testing;

/// <summary>Where things are.</summary>
public static class Repository
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The assembly that <c>dotnet</c> runs as PowerShell.</summary>
    public static string PowerShellAssembly { get; } = Metadata("PowerShellAssembly");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
