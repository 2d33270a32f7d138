using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>An item reader that finds the end of the object itself.</summary>
internal interface IFastItemReader<T> : IItemReader<T>
    where T : class
{
    /// <summary>Reads the object that the bytes begin with.</summary>
    /// <returns>Its length in bytes; 0: it is incomplete, or not valid JSON.</returns>
    /// <exception cref="JsonException">It is not what is expected; the message names the field.</exception>
    int TryRead(ReadOnlySpan<byte> bytes, out T? item);
}
