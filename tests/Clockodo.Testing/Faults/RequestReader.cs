using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Testing.Faults;

/// <summary>Reads requests from a connection, one after another.</summary>
internal sealed class RequestReader(Stream stream)
{
    private const string LengthHeader = "\r\nContent-Length: ";

    private readonly List<byte> _received = [];
    private readonly byte[] _buffer = new byte[4096];

    /// <summary>Reads the next request; null if the client sends no more.</summary>
    /// <exception cref="InvalidDataException">The client does not speak HTTP: it begins a TLS connection.</exception>
    internal async Task<FaultRequest?> ReadAsync(CancellationToken cancellationToken)
    {
        int headLength;
        while ((headLength = CollectionsMarshal.AsSpan(_received).IndexOf("\r\n\r\n"u8) + 4) < 4)
        {
            if (!await ReceiveAsync(cancellationToken))
            {
                return null;
            }
        }

        string head = Encoding.Latin1.GetString(Take(headLength));
        int bodyLength = BodyLength(head);
        while (_received.Count < bodyLength)
        {
            if (!await ReceiveAsync(cancellationToken))
            {
                return null;
            }
        }

        return new FaultRequest(head, Encoding.UTF8.GetString(Take(bodyLength)));
    }

    private static int BodyLength(string head)
    {
        int header = head.IndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
        return header < 0
            ? 0
            : int.Parse(
                head[(header + LengthHeader.Length)..head.IndexOf('\r', header + LengthHeader.Length)],
                CultureInfo.InvariantCulture);
    }

    private async Task<bool> ReceiveAsync(CancellationToken cancellationToken)
    {
        int count = await stream.ReadAsync(_buffer, cancellationToken);
        _received.AddRange(_buffer[..count]);
        return count == 0 || char.IsAsciiLetterUpper((char)_received[0]) || _received.Count > 4096
            ? count > 0
            : throw new InvalidDataException();
    }

    private byte[] Take(int count)
    {
        byte[] taken = [.. _received[..count]];
        _received.RemoveRange(0, count);
        return taken;
    }
}
