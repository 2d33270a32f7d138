using System.Linq;
using System.Reflection;

namespace ClockodoPS.Tests.Support;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    internal static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
