using System.Runtime.CompilerServices;

namespace Clockodo.Client;

/// <summary>Skips tiered JIT for per-field code; otherwise most of a long list runs unoptimized.</summary>
internal static class JitOptimized
{
    /// <summary>AggressiveOptimization. netstandard2.0 has no name for it, and .NET Framework ignores it.</summary>
    internal const MethodImplOptions Options = (MethodImplOptions)512;
}
