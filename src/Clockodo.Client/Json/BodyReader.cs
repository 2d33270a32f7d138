using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>Reads the body of a response as its bytes arrive. It does not use the network.</summary>
internal abstract class BodyReader<TResponse>
{
    /// <summary>Whether JSON has begun. If not, the response is something else, such as a web page.</summary>
    internal abstract bool HasBegun { get; }

    /// <summary>When the service created the response; null: it did not say.</summary>
    internal ResponseTime? Time { get; set; }

    /// <summary>Reads what is complete in these bytes.</summary>
    /// <param name="bytes">The received bytes, from the first one that was not consumed.</param>
    /// <param name="isLast">Whether no bytes follow these.</param>
    /// <returns>How many bytes were consumed.</returns>
    /// <exception cref="JsonException">They are not JSON, incomplete, or not of the expected form.</exception>
    internal abstract int Advance(ReadOnlySpan<byte> bytes, bool isLast);

    /// <summary>Returns the result.</summary>
    /// <exception cref="JsonException">A required part is missing.</exception>
    internal abstract TResponse Finish();

    /// <summary>Returns the result of a success with another status than 200, if its body is not needed for it.</summary>
    /// <param name="isEmpty">Whether the response has no body.</param>
    /// <param name="result">The result.</param>
    internal virtual bool TryFinishWithoutBody(bool isEmpty, out TResponse result)
    {
        result = default!;
        return false;
    }
}
