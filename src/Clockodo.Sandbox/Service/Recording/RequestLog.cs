using System.Collections.Generic;

namespace Clockodo.Sandbox.Service.Recording;

/// <summary>The latest requests, and the number of all requests. Thread-safe.</summary>
internal sealed class RequestLog
{
    /// <summary>The maximum number of recorded requests, which bounds the memory of long measurements.</summary>
    internal const int Capacity = 10_000;

    private readonly Queue<SandboxRequest> _requests = new();
    private int _count;

    internal int Count
    {
        get
        {
            lock (_requests)
            {
                return _count;
            }
        }
    }

    internal void Add(SandboxRequest request)
    {
        lock (_requests)
        {
            _count++;
            _requests.Enqueue(request);
            if (_requests.Count > Capacity)
            {
                _requests.Dequeue();
            }
        }
    }

    internal IReadOnlyList<SandboxRequest> Snapshot()
    {
        lock (_requests)
        {
            return _requests.ToArray();
        }
    }
}
