using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Tests.Writing.Support;

/// <summary>Reads requests off a socket, as they were sent.</summary>
internal static class WireReader
{
    /// <summary>The next request; null: the other side sends no more.</summary>
    internal static async Task<WireRequest?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            if (await ReadHeadAsync(stream, cancellationToken) is not string head)
            {
                return null;
            }

            string[] lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            string[] first = lines[0].Split(' ');
            Dictionary<string, string> headers = lines.Skip(1)
                .Select(line => line.Split(": ", 2))
                .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
            byte[] body = headers.TryGetValue("Content-Length", out string? length)
                ? new byte[int.Parse(length, CultureInfo.InvariantCulture)]
                : [];
            await stream.ReadExactlyAsync(body, cancellationToken);
            return new WireRequest(first[0], first[1], headers, Encoding.UTF8.GetString(body));
        }
        catch (Exception exception)
            when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            return null;
        }
    }

    private static async Task<string?> ReadHeadAsync(Stream stream, CancellationToken cancellationToken)
    {
        List<byte> head = [];
        byte[] one = new byte[1];
        while (await stream.ReadAsync(one, cancellationToken) == 1)
        {
            head.Add(one[0]);
            if (head.Count >= 4 && head[^1] == '\n' && head[^2] == '\r' && head[^3] == '\n')
            {
                return Encoding.ASCII.GetString([.. head]);
            }
        }

        return null;
    }
}
