using System.Runtime.CompilerServices;

namespace Clockodo.Client;

/// <summary>
/// Marks what runs for every field of every entry. .NET compiles a method badly first, then so that it counts, then well, and
/// a long list would be over before the last; these are compiled well at once.
/// </summary>
internal static class JitOptimized
{
    /// <summary>AggressiveOptimization, which netstandard2.0 has no name for; .NET Framework passes over it.</summary>
    internal const MethodImplOptions Options = (MethodImplOptions)512;
}
