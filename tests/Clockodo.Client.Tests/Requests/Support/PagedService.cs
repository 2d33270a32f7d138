using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Tests.Requests.Support;

/// <summary>A service with one list, cut into pages; it can change while it is read.</summary>
internal sealed class PagedService(int pageSize, params IEnumerable<string> items) : HttpMessageHandler
{
    private readonly List<string> _items = [.. items];

    internal ConcurrentQueue<string> Sent { get; } = new();

    /// <summary>The property with the items.</summary>
    internal string ItemsName { get; init; } = "data";

    /// <summary>Called with the list before each response; it may change it.</summary>
    internal Action<int, List<string>> Before { get; init; } = (_, _) => { };

    /// <summary>Whether <c>page</c> is ignored, and every response is the first page.</summary>
    internal bool IgnoresPage { get; init; }

    /// <summary>Items with IDs.</summary>
    internal static IEnumerable<string> WithIds(int count) => Enumerable.Range(1, count).Select(id => $$"""{"id":{{id}}}""");

    /// <summary>Items without IDs.</summary>
    internal static IEnumerable<string> Days(int count) => Enumerable.Range(1, count).Select(day => $$"""{"day":{{day}}}""");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string target = Uri.UnescapeDataString(request.RequestUri!.PathAndQuery);
        Sent.Enqueue(target);
        Match match = Regex.Match(target, @"[?&]page=(\d+)");
        int page = match.Success && !IgnoresPage ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1;
        string body;
        lock (_items)
        {
            Before(page, _items);
            string slice = string.Join(",", _items.Skip((page - 1) * pageSize).Take(pageSize));
            int pages = (_items.Count + pageSize - 1) / pageSize;
            body = $$"""
                {"paging":{"items_per_page":{{pageSize}},"current_page":{{page}},"count_pages":{{pages}},"count_items":{{_items.Count}}},
                 "{{ItemsName}}":[{{slice}}]}
                """;
        }

        return Task.FromResult(new HttpResponseMessage { Content = new StringContent(body, Encoding.UTF8, "application/json") });
    }
}
