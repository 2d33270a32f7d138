using System;

namespace Clockodo.Client.Paging;

/// <summary>
/// Which pages hold the items from a position on: the service counts pages, people skip items. Where a page size can be
/// chosen so that little or nothing is read in vain, it is.
/// </summary>
/// <param name="PageSize">How many items a page has.</param>
/// <param name="FirstPage">The page to begin with, from 1.</param>
/// <param name="LastPage">The last page that is needed; null: up to the end.</param>
/// <param name="Drop">How many items of the first page come before the position.</param>
/// <param name="Take">How many items are wanted; null: all.</param>
internal readonly record struct PagePlan(int PageSize, int FirstPage, int? LastPage, int Drop, long? Take)
{
    // Smaller pages than half of the largest would double the number of requests.
    private const int SmallestUsefulShare = 2;

    internal bool BeginsAtStart => Skip == 0;

    private long Skip => ((FirstPage - 1L) * PageSize) + Drop;

    /// <param name="skip">How many items to leave out at the beginning.</param>
    /// <param name="first">How many to read after them; null: all.</param>
    /// <param name="pageSize">A page size that somebody chose; null: free to choose.</param>
    /// <param name="largestPageSize">The largest the service allows.</param>
    internal static PagePlan For(long skip, long? first, int? pageSize, int largestPageSize)
    {
        int size = pageSize ?? ChooseSize(skip, first, largestPageSize);
        int? lastPage = first is long count ? PageOf(Math.Max(skip, Saturate(skip, count) - 1), size) : null;
        return new PagePlan(size, PageOf(skip, size), lastPage, (int)(skip % size), first);
    }

    /// <summary>The same items, where the service has a page size of its own.</summary>
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

    private static int PageOf(long position, int size) => (int)Math.Min(int.MaxValue, (position / size) + 1);
}
