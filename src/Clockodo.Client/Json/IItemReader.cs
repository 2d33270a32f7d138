using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>Reads one object of an answer.</summary>
internal interface IItemReader<T>
    where T : class
{
    /// <summary>
    /// Reads the object whose opening brace the reader stands on, up to its closing brace. False: the bytes end within
    /// it; then it is called again, from the brace, when more have come.
    /// </summary>
    bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out T? item);
}
