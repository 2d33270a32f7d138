using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ClockodoPS.Bench.Server;

/// <summary>5,000 customers with four projects each, in pages.</summary>
internal static class NameStore
{
    private const int Customers = 5_000;
    private const int Projects = 20_000;

    /// <summary>A page of the list that a path names; null: it names another one.</summary>
    internal static byte[]? Page(string path, int page, int pageSize) =>
        path.EndsWith("/customers", StringComparison.Ordinal)
            ? Page(Customers, page, pageSize, id => $$"""{"id":{{id}},"name":"Customer {{id}} GmbH","number":"K-{{id}}","active":true}""")
        : path.EndsWith("/projects", StringComparison.Ordinal)
            ? Page(Projects, page, pageSize, id => $$"""
                {"id":{{id}},"customers_id":{{((id - 1) / 4) + 1}},"name":"Project {{id}}","active":true,"completed":false}
                """)
        : null;

    private static byte[] Page(int count, int page, int pageSize, Func<int, string> write)
    {
        var items = Enumerable.Range(1, count).Skip((page - 1) * pageSize).Take(pageSize).Select(write);
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""
            {"paging":{"items_per_page":{{pageSize}},"current_page":{{page}},"count_pages":{{(count + pageSize - 1) / pageSize}},"count_items":{{count}}},"data":[{{string.Join(',', items)}}]}
            """));
    }
}
