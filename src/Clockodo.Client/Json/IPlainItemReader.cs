using System;

namespace Clockodo.Client.Json;

/// <summary>A reader of objects that has a shorter way for those that are written plainly.</summary>
internal interface IPlainItemReader<T> : IItemReader<T>
    where T : class
{
    /// <summary>
    /// Reads the object that the bytes begin with, if it is written so plainly that no <c>Utf8JsonReader</c> is needed. What
    /// comes of it is what <see cref="IItemReader{T}.TryRead"/> would make of it.
    /// </summary>
    /// <returns>How many bytes it has; 0: it is not plain, or not whole, and has to be read the long way.</returns>
    int ReadPlain(ReadOnlySpan<byte> bytes, out T? item);
}
