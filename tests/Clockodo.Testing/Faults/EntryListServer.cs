using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Testing.Faults;

/// <summary>A fault server with a list of entries, whose faults are planned by page.</summary>
public sealed class EntryListServer : IAsyncDisposable
{
    private readonly Dictionary<int, (Fault Fault, int Left)> _faults = [];
    private readonly Lock _gate = new();
    private readonly List<long> _ids;
    private readonly FaultServer _server;

    private EntryListServer(int count)
    {
        _ids = [.. Enumerable.Range(1, count).Select(id => (long)id)];
        _server = FaultServer.Start(ProcessAsync, PlanAsync);
    }

    /// <summary>Its address; ends in <c>/api/</c>.</summary>
    public Uri BaseUri => _server.BaseUri;

    /// <summary>Every request in order of arrival.</summary>
    public IReadOnlyList<FaultRequest> Requests => _server.Requests;

    /// <summary>The requested pages in order of arrival.</summary>
    public IReadOnlyList<int> Pages => [.. Requests.Select(request => request.Page).Where(page => page > 0)];

    /// <summary>The page size the service insists on; null: the requested one.</summary>
    public int? OwnPageSize { get; set; }

    /// <summary>By how much the total number of entries is wrong on a page.</summary>
    public Func<int, int> TotalError { get; set; } = _ => 0;

    /// <summary>The number of pages that the service reports; null: the right one.</summary>
    public int? ClaimedPages { get; set; }

    /// <summary>How long a response takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Called before each response; it may change the list.</summary>
    public Action<FaultRequest> Before { get; set; } = _ => { };

    /// <summary>Added to the IDs of this user's entries, so that users have different ones.</summary>
    public Func<string, long> OffsetOf { get; set; } = _ => 0;

    /// <summary>Starts a server that holds the entries from 1 to this ID.</summary>
    public static EntryListServer Start(int count) => new(count);

    /// <summary>Plans a fault for the next requests of this page (0: for those that are not for a page).</summary>
    public void Fails(int page, Fault fault, int times = 1)
    {
        lock (_gate)
        {
            _faults[page] = (fault, times);
        }
    }

    /// <summary>Removes an entry, as another user would.</summary>
    public void Remove(long id)
    {
        lock (_gate)
        {
            _ids.Remove(id);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<Fault?> PlanAsync(FaultRequest request)
    {
        await Task.Delay(Delay);
        Before(request);
        lock (_gate)
        {
            if (!_faults.TryGetValue(request.Page, out (Fault Fault, int Left) planned) || planned.Left == 0)
            {
                return null;
            }

            _faults[request.Page] = planned with { Left = planned.Left - 1 };
            return planned.Fault;
        }
    }

    private Task<FaultResponse> ProcessAsync(FaultRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(new FaultResponse(200, Body(request), $"Date: {DateTimeOffset.UtcNow:r}\r\n"));

    private string Body(FaultRequest request)
    {
        if (request.Target.EndsWith("/users/me", StringComparison.Ordinal))
        {
            return """{"data":{"id":3,"name":"Ada","email":"ada@faults.example"}}""";
        }

        if (request.Page == 0)
        {
            return request.Method == "DELETE" ? """{"success":true}""" : $$"""{"entry":{{ListedEntry.Write(1)}}}""";
        }

        lock (_gate)
        {
            int size = OwnPageSize ?? request.PageSize;
            int count = _ids.Count + TotalError(request.Page);
            long offset = OffsetOf(request.User);
            IEnumerable<long> ids = _ids.Skip((request.Page - 1) * size).Take(size).Select(id => id + offset);
            return ListedEntry.WritePage(ids, size, request.Page, ClaimedPages ?? (count + size - 1) / size, count);
        }
    }
}
