using System;

namespace Clockodo.Client.Paging;

/// <summary>
/// Which pages contain the items from a position on: the service counts pages, the caller skips items. If the page size can be
/// chosen, it is one with which few or no unwanted items are read.
/// </summary>
/// <param name="PageSize">The number of items of a page.</param>
/// <param name="FirstPage">The first page to read, from 1.</param>
/// <param name="LastPage">The last page needed; null: the end of the list.</param>
/// <param name="Drop">The number of items of the first page before the position.</param>
/// <param name="Take">The number of items wanted; null: all.</param>
internal readonly record struct PagePlan(int PageSize, int FirstPage, int? LastPage, int Drop, long? Take)
{
    // Pages smaller than half of the largest would double the number of requests.
    private const int SmallestUsefulShare = 2;

    internal bool BeginsAtStart => Skip == 0;

    private long Skip => ((FirstPage - 1L) * PageSize) + Drop;

    /// <param name="skip">The number of items to skip at the beginning.</param>
    /// <param name="first">The number of items to read after them; null: all.</param>
    /// <param name="pageSize">The page size that the caller chose; null: any.</param>
    /// <param name="largestPageSize">The largest page size that the service allows.</param>
    internal static PagePlan For(long skip, long? first, int? pageSize, int largestPageSize)
    {
        int size = pageSize ?? ChooseSize(skip, first, largestPageSize);
        int? lastPage = first is long count ? PageOf(Math.Max(skip, Saturate(skip, count) - 1), size) : null;
        return new PagePlan(size, PageOf(skip, size), lastPage, (int)(skip % size), first);
    }

    /// <summary>The plan for the same items, if the service uses another page size.</summary>
    internal PagePlan WithPageSize(int size) => size == PageSize ? this : For(Skip, Take, size, size);

    internal bool BeginsElsewhereThan(PagePlan other) => FirstPage != other.FirstPage || Drop != other.Drop;

    private static int ChooseSize(long skip, long? first, int largest)
    {
        if (first is long count && count <= largest)
        {
            int smallest = (int)Math.Max(1, count);
            for (int size = smallest; size <= largest; size++)
            {
                if (skip / size == (skip + smallest - 1) / size)
                {
                    return size;
                }
            }
        }
        else if (skip > 0)
        {
            for (int size = largest; size > largest / SmallestUsefulShare; size--)
            {
                if (skip % size == 0)
                {
                    return size;
                }
            }
        }

        return largest;
    }

    private static long Saturate(long skip, long count) => count > long.MaxValue - skip ? long.MaxValue : skip + count;

    private static int PageOf(long position, int size) => (int)Math.Min(int.MaxValue - 1, position / size) + 1;
}
