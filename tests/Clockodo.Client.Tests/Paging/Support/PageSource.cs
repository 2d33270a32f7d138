using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Paging;
using Xunit;

namespace Clockodo.Client.Tests.Paging.Support;

/// <summary>Pages whose responses a test sends one by one.</summary>
internal sealed class PageSource(int count, int pageSize)
{
    private readonly Dictionary<int, TaskCompletionSource<Page<Item>>> _pending = [];

    internal static ItemAccessors<Item> Listed { get; } = new(item => item.Id + 1, _ => 0, _ => 0);

    internal List<int> Requested { get; } = [];

    internal List<int> Cancelled { get; } = [];

    internal int Pending => _pending.Count;

    internal int MostPending { get; private set; }

    internal Task<Page<Item>> Fetch(int page, CancellationToken cancellationToken)
    {
        Requested.Add(page);
        var response = new TaskCompletionSource<Page<Item>>();
        cancellationToken.Register(() =>
        {
            Cancelled.Add(page);
            response.TrySetCanceled(cancellationToken);
        });
        _pending.Add(page, response);
        MostPending = System.Math.Max(MostPending, Pending);
        return response.Task;
    }

    internal Task<Page<Item>> FetchAtOnce(int page, CancellationToken cancellationToken)
    {
        Assert.InRange(page, 1, int.MaxValue);
        Requested.Add(page);
        return Task.FromResult(PageOf(page));
    }

    internal void Respond(int page) => Take(page).SetResult(PageOf(page));

    internal void Fail(int page, System.Exception exception) => Take(page).SetException(exception);

    private TaskCompletionSource<Page<Item>> Take(int page)
    {
        TaskCompletionSource<Page<Item>> response = _pending[page];
        _pending.Remove(page);
        return response;
    }

    private Page<Item> PageOf(int page)
    {
        var paging = new PagingInfo(pageSize, page, (count + pageSize - 1) / pageSize, count);
        int begin = (int)System.Math.Min(count, (page - 1L) * pageSize);
        IEnumerable<int> positions = Enumerable.Range(0, count).Skip(begin).Take(pageSize);
        return new Page<Item>([.. positions.Select(position => new Item(position, default, default))], paging, time: null);
    }
}
