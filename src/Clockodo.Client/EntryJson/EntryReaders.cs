using System.Collections.Concurrent;
using Clockodo.Client.Http;

namespace Clockodo.Client.EntryJson;

/// <summary>
/// The readers of one list. Each is for one page at a time, and keeps the strings it met for the next page.
/// </summary>
/// <param name="clock">The service's clock, for running entries.</param>
internal sealed class EntryReaders(ServiceClock clock)
{
    private readonly ConcurrentBag<EntryReader> _idle = [];

    internal EntryReader Rent() => _idle.TryTake(out EntryReader? reader) ? reader : new EntryReader(clock);

    internal void Return(EntryReader reader) => _idle.Add(reader);
}
