using System.Collections.Generic;
using System.Linq;
using System.Text;
using Clockodo.Client.Entries;
using Clockodo.Client.EntryJson;
using Clockodo.Client.Json;
using Clockodo.Client.Paging;
using Xunit;

namespace Clockodo.Client.Tests.Support;

/// <summary>Reads without a network: bytes in, objects out.</summary>
internal static class Parse
{
    internal static Entry Entry(string json) => new EntryReader().Read(Encoding.UTF8.GetBytes(json));

    internal static TEntry Entry<TEntry>(string json) => Assert.IsType<TEntry>(Entry(json));

    internal static Page<Entry> Page(string json) => Page([Encoding.UTF8.GetBytes(json)]);

    /// <summary>A page whose bytes come in these pieces.</summary>
    internal static Page<Entry> Page(IEnumerable<byte[]> pieces) =>
        InPieces(new PageReader<Entry>("entries", new EntryReader()), pieces);

    /// <summary>Feeds a reader the way the transport does: what it leaves comes again, with more behind it.</summary>
    internal static TResponse InPieces<TResponse>(BodyReader<TResponse> reader, IEnumerable<byte[]> pieces)
    {
        byte[] waiting = [];
        foreach (byte[] piece in pieces)
        {
            waiting = [.. waiting, .. piece];
            waiting = waiting[reader.Advance(waiting, isLast: false)..];
        }

        reader.Advance(waiting, isLast: true);
        return reader.Finish();
    }

    internal static IEnumerable<byte[]> Cut(byte[] bytes, int length) => bytes.Chunk(length);
}
