using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>A reader that needs nobody to find the end of an object first.</summary>
internal interface IFastItemReader<T> : IItemReader<T>
    where T : class
{
    /// <summary>Reads the object that the bytes begin with.</summary>
    /// <returns>Its length in bytes; 0: it is not whole, or not valid JSON.</returns>
    /// <exception cref="JsonException">It is not what is expected; the message names the field.</exception>
    int TryRead(ReadOnlySpan<byte> bytes, out T? item);
}
