using System.Collections.Concurrent;

namespace Clockodo.Client.EntryJson;

/// <summary>
/// The readers of one list. Each is for one page at a time, and keeps the strings it met for the next page.
/// </summary>
internal sealed class EntryReaders
{
    private readonly ConcurrentBag<EntryReader> _idle = [];

    internal EntryReader Rent() => _idle.TryTake(out EntryReader? reader) ? reader : new EntryReader();

    internal void Return(EntryReader reader) => _idle.Add(reader);
}
