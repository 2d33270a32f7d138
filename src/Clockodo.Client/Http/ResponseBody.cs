using System;
using System.Buffers;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Json;

namespace Clockodo.Client.Http;

/// <summary>Passes the bytes of a response to a reader as they arrive.</summary>
internal static class ResponseBody
{
    private const int FirstBufferSize = 64 * 1024;

    // The largest object of a list has a few kilobytes. A response that needs more than this is not from this service.
    private const int LargestBufferSize = 16 * 1024 * 1024;

    internal static Task<Stream> OpenAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
#if NET
        return response.Content.ReadAsStreamAsync(cancellationToken);
#else
        cancellationToken.ThrowIfCancellationRequested();
        return response.Content.ReadAsStreamAsync();
#endif
    }

    /// <exception cref="JsonException">The body is not what the reader expects.</exception>
    /// <exception cref="ClockodoException">The connection was lost before the last byte, or the body cannot be
    /// decompressed.</exception>
    internal static async Task<TResponse> ReadAsync<TResponse>(
        Stream stream, BodyReader<TResponse> reader, ServiceRequest request, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBufferSize);
        int count = 0;
        try
        {
            while (true)
            {
                if (count == buffer.Length)
                {
                    buffer = Grow(buffer);
                }

                int received = await ReceiveAsync(stream, buffer, count, request, cancellationToken).ConfigureAwait(false);
                count += received;
                int consumed = reader.Advance(buffer.AsSpan(0, count), isLast: received == 0);
                if (received == 0)
                {
                    return reader.Finish();
                }

                count -= consumed;
                Buffer.BlockCopy(buffer, consumed, buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task<int> ReceiveAsync(
        Stream stream, byte[] buffer, int offset, ServiceRequest request, CancellationToken cancellationToken)
    {
        try
        {
#if NET
            return await stream.ReadAsync(buffer.AsMemory(offset), cancellationToken).ConfigureAwait(false);
#else
            return await stream.ReadAsync(buffer, offset, buffer.Length - offset, cancellationToken).ConfigureAwait(false);
#endif
        }
        catch (Exception exception)
            when (exception is IOException or HttpRequestException or InvalidDataException or InvalidOperationException
                && !cancellationToken.IsCancellationRequested)
        {
            throw TransportErrorFactory.CutShort(request, exception);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        if (buffer.Length >= LargestBufferSize)
        {
            throw new JsonException("The response contains an object that is too large.");
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        Buffer.BlockCopy(buffer, 0, larger, 0, buffer.Length);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
