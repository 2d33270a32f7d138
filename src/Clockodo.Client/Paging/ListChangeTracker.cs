using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>
/// Tracks, from the responses of one pass, how the list changes while it is read: whether all items that existed at the
/// beginning were received, and if not, which pages may contain the others.
/// </summary>
/// <remarks>
/// <para>The first response contains the number of items at that time. When as many items were received that certainly
/// existed then (on the first page, or neither added nor changed since), none is missing, regardless of later changes.</para>
/// <para>Otherwise, a missing item was deleted before its page was read, or moved from an unread page to one already read.
/// That happens only where items before it disappear: where the total drops, or where an insertion or edit at the same time
/// hides the drop. The positions before that point are read again.</para>
/// <para>Not every combination of changes can be detected. If, between the same two responses, one item is deleted, one is
/// added so that the total stays the same, and one is moved by an edit from an unread page to one already read, the moved
/// item may be missed. An item may also be missed if in each of two consecutive passes a deletion is masked by an insertion, or
/// an item is moved by an edit. And one may be missed if the item whose edit moved others is edited again or deleted before its
/// page is read: the service tells only the time of the last edit, and nothing about deleted items.</para>
/// </remarks>
internal sealed class ListChangeTracker
{
    // Times on the wire are whole seconds, and the clocks of two machines differ a little.
    private const long Margin = 2 * TimeSpan.TicksPerSecond;

    private readonly List<Response> _responses = [];
    private readonly List<long> _touchedAt = [];
    private int _touched;
    private long _begin = long.MaxValue;
    private int _itemsPerPage = 1;
    private int _itemCount;
    private int _certain;
    private int _repeated;
    private Shift _later;
    private bool _isReadingAgain;
    private bool _isTouchedSince;
    private bool _hasMovedAgain;
    private bool _isOutOfReach;

    /// <summary>True if all items that existed at the beginning were certainly received.</summary>
    internal bool IsProven => _certain == _responses[0].ItemCount;

    /// <summary>
    /// True if the changes explain why the count does not match: as many received items as seem to be missing were changed
    /// since the beginning but may have existed then, and no deletion or move was detected.
    /// </summary>
    internal bool IsExplained
    {
        get
        {
            Shift all = Total();
            int missing = _responses[0].ItemCount - _certain;
            int uncertain = Math.Max(0, _touched - all.Risen);
            return !_isOutOfReach && !_hasMovedAgain && all.Fallen == 0 && missing >= 0 && missing <= uncertain
                && _repeated == 0;
        }
    }

    /// <summary>True if no deletion or move was detected, and no change that may hide one.</summary>
    internal bool IsStill => Total().Fallen == 0 && _repeated == 0 && !_isTouchedSince;

    /// <summary>True if the total changed while pages were read again.</summary>
    internal bool HasMovedAgain => _hasMovedAgain;

    /// <summary>Records a page. Pages are recorded in order, each before its items.</summary>
    internal void AddPage<T>(Page<T> page)
    {
        if (_responses.Count == 1)
        {
            _begin = _responses[0].Time is ResponseTime first ? first.Earliest.UtcTicks - Margin : long.MaxValue;
        }

        _itemsPerPage = Math.Max(1, page.ItemsPerPage);
        if (_isReadingAgain)
        {
            var shift = Shift.Between(_itemCount, page.ItemCount);
            _hasMovedAgain |= shift != default;
            _later += shift;
        }
        else
        {
            _responses.Add(new(page.Number, page.ItemCount, page.Time));
        }

        _itemCount = page.ItemCount;
    }

    /// <summary>Records an item of the latest page.</summary>
    /// <param name="isRepeated">Whether it came before in this pass.</param>
    /// <param name="insertedAt">When it was added, in UTC ticks; 0: not known.</param>
    /// <param name="changedAt">When it was last changed, in UTC ticks; 0: not known.</param>
    [MethodImpl(JitOptimized.Options)]
    internal void AddItem(bool isRepeated, long insertedAt, long changedAt)
    {
        bool isTouched = insertedAt >= _begin || changedAt >= _begin;
        if (isRepeated)
        {
            // On a page that is read again, a repeated item is expected, unless it was changed since.
            _repeated += _isReadingAgain && !isTouched ? 0 : 1;
        }
        else if (isTouched)
        {
            // Both times count: a later edit must not conceal when the item was added.
            _touched++;
            AddTouch(changedAt);
            if (insertedAt != changedAt)
            {
                AddTouch(insertedAt);
            }
        }
        else
        {
            _certain++;
        }
    }

    private void AddTouch(long time)
    {
        if (time >= _begin)
        {
            _touchedAt.Add(time);
            _isTouchedSince |= time > _responses[0].Time!.Value.Latest.UtcTicks;
        }
    }

    /// <summary>
    /// The ranges of pages to read again, each with its first and last page. Empty if no page needs to be read again, or if so
    /// many do that the whole list is read again instead.
    /// </summary>
    internal IReadOnlyList<(int First, int Last)> BeginReadAgain()
    {
        _isReadingAgain = true;
        _hasMovedAgain = false;
        _touchedAt.Sort();
        List<(int First, int Last)> ranges = [];
        int pages = 0;
        Shift later = _later;
        bool hasTotalRisen = Total().Risen > 0;
        for (int index = _responses.Count - 1; index > 0; index--)
        {
            var shift = Shift.Between(_responses[index - 1].ItemCount, _responses[index].ItemCount);
            int hidden = TouchedBetween(_responses[index - 1].Time, _responses[index].Time);
            int lost = shift.Fallen + hidden;
            if (lost > 0)
            {
                // The moved items may have moved further since. If the total also rose, the service may have created the
                // later page first; then they are on that page.
                int page = _responses[index - 1].Page;
                int last = page + PagesFor(later.Risen + (hasTotalRisen ? lost : hidden));
                last = ranges.Count > 0 ? Math.Min(last, ranges[^1].First - 1) : last;
                int first = Math.Max(1, page - PagesFor(lost + later.Fallen) + 1);
                if (first <= last)
                {
                    ranges.Add((first, last));
                    pages += last - first + 1;
                }
            }

            later += shift;
        }

        _isOutOfReach = pages >= _responses.Count;
        return _isOutOfReach ? [] : ranges;
    }

    private Shift Total()
    {
        Shift total = _later;
        for (int index = 1; index < _responses.Count; index++)
        {
            total += Shift.Between(_responses[index - 1].ItemCount, _responses[index].ItemCount);
        }

        return total;
    }

    // How many items were added or changed between two responses, as far as whole seconds tell.
    private int TouchedBetween(ResponseTime? before, ResponseTime? after) =>
        before is ResponseTime one && after is ResponseTime other
            ? CountUpTo(Math.Max(one.Latest.UtcTicks, other.Latest.UtcTicks) + Margin)
                - CountUpTo(Math.Min(one.Earliest.UtcTicks, other.Earliest.UtcTicks) - Margin - 1)
            : 0;

    private int CountUpTo(long ticks)
    {
        int low = 0;
        int high = _touchedAt.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _touchedAt[middle] <= ticks ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int PagesFor(int items) => (items + _itemsPerPage - 1) / _itemsPerPage;

    private readonly record struct Response(int Page, int ItemCount, ResponseTime? Time);

    /// <summary>By how much the count of items fell and rose.</summary>
    private readonly record struct Shift(int Fallen, int Risen)
    {
        internal static Shift Between(int before, int after) => new(Math.Max(0, before - after), Math.Max(0, after - before));

        public static Shift operator +(Shift left, Shift right) =>
            new(left.Fallen + right.Fallen, left.Risen + right.Risen);
    }
}
