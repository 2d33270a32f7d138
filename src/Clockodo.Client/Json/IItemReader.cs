using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>Reads one object of a response.</summary>
internal interface IItemReader<out T>
    where T : class
{
    /// <summary>Reads an object that is complete and valid JSON.</summary>
    /// <exception cref="JsonException">It is not what is expected; the message names the field.</exception>
    T Read(ReadOnlySpan<byte> json);
}
