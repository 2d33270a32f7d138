using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Paging;
using Xunit;

namespace Clockodo.Client.Tests.Paging.Support;

/// <summary>Pages of numbers from 0, which a test hands out one by one.</summary>
internal sealed class PageSource(int count, int pageSize)
{
    private readonly Dictionary<int, TaskCompletionSource<Page<Item>>> _underWay = [];

    internal static ItemAccessors<Item> Listed { get; } = new(item => item.Id + 1, _ => 0, _ => 0);

    internal List<int> Asked { get; } = [];

    internal List<int> Cancelled { get; } = [];

    internal int UnderWay => _underWay.Count;

    internal int MostUnderWay { get; private set; }

    internal Task<Page<Item>> Fetch(int page, CancellationToken cancellationToken)
    {
        Asked.Add(page);
        var answer = new TaskCompletionSource<Page<Item>>();
        cancellationToken.Register(() =>
        {
            Cancelled.Add(page);
            answer.TrySetCanceled(cancellationToken);
        });
        _underWay.Add(page, answer);
        MostUnderWay = System.Math.Max(MostUnderWay, UnderWay);
        return answer.Task;
    }

    internal Task<Page<Item>> FetchAtOnce(int page, CancellationToken cancellationToken)
    {
        Assert.InRange(page, 1, int.MaxValue);
        Asked.Add(page);
        return Task.FromResult(PageOf(page));
    }

    internal void Answer(int page) => Take(page).SetResult(PageOf(page));

    internal void Fail(int page, System.Exception exception) => Take(page).SetException(exception);

    private TaskCompletionSource<Page<Item>> Take(int page)
    {
        TaskCompletionSource<Page<Item>> answer = _underWay[page];
        _underWay.Remove(page);
        return answer;
    }

    private Page<Item> PageOf(int page)
    {
        var paging = new PagingInfo(pageSize, page, (count + pageSize - 1) / pageSize, count);
        int begin = (int)System.Math.Min(count, (page - 1L) * pageSize);
        IEnumerable<int> positions = Enumerable.Range(0, count).Skip(begin).Take(pageSize);
        return new Page<Item>([.. positions.Select(position => new Item(position, default, default))], paging, time: null);
    }
}
