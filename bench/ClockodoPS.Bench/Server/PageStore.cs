using System;
using System.Globalization;
using System.Text;
using System.Threading.Tasks;

namespace ClockodoPS.Bench.Server;

/// <summary>Full pages rendered before anybody asks; smaller ones when asked for.</summary>
internal sealed class PageStore
{
    internal const int FullPage = 1000;

    private readonly byte[][] _pages;

    internal PageStore(int entries)
    {
        _pages = new byte[(entries + FullPage - 1) / FullPage][];
        Parallel.For(
            0, _pages.Length, page => _pages[page] = Render(page * FullPage, Math.Min(entries, (page + 1) * FullPage)));
    }

    /// <summary>The entries of a page, with a comma between them.</summary>
    internal byte[] Entries(int page, int pageSize, int entries)
    {
        int from = (page - 1) * pageSize;
        int until = Math.Min(entries, from + pageSize);
        return from >= until ? []
            : pageSize == FullPage && until - from == FullPage ? _pages[page - 1]
            : Render(from, until);
    }

    internal static byte[] Head(int page, int pageSize, int entries) => Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"paging\":{{\"items_per_page\":{pageSize},\"current_page\":{page},\"count_pages\":{(entries + pageSize - 1) / pageSize},\"count_items\":{entries}}},\"filter\":null,\"entries\":["));

    private static byte[] Render(int from, int until)
    {
        var text = new StringBuilder();
        for (int index = from; index < until; index++)
        {
            text.Append(index == from ? "" : ",");
            EntryText.Append(text, index);
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
