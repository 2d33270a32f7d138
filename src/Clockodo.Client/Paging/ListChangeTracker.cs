using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>
/// What the answers of one reading say of changes to the list meanwhile: whether everything has come that was there when
/// it began, and if not, which pages may hold the rest.
/// </summary>
/// <remarks>
/// <para>The first answer says how many items there were. When so many have come that were surely among them (on the
/// first page, or neither entered nor changed since), none is missing, whatever happened meanwhile.</para>
/// <para>Otherwise each one that did not come was removed before the reading came by, or has slipped from a page that was
/// not read yet onto one that was. It can slip only where others go: where the count falls, or at the time at which an
/// item was entered or changed that hides a fall. There the last places before are read again.</para>
/// <para>Not every interleaving leaves a trace. Between the same two answers something goes, something else comes, so that
/// the count stays, and an item that was not read yet is itself moved onto a page that was: that item may be missed. So may
/// any, where a going is hidden by a coming in each of two readings of the list, one after the other.</para>
/// </remarks>
internal sealed class ListChangeTracker
{
    // The wire has whole seconds, and the clocks of two machines differ a little.
    private const long Margin = 2 * TimeSpan.TicksPerSecond;

    private readonly List<Answer> _answers = [];
    private readonly List<long> _touchedAt = [];
    private long _begin = long.MaxValue;
    private int _itemsPerPage = 1;
    private int _itemCount;
    private int _sure;
    private int _repeated;
    private Shift _later;
    private bool _isReadingAgain;
    private bool _isTouchedSince;
    private bool _hasMovedAgain;
    private bool _isOutOfReach;

    /// <summary>Whether it is sure that all have come that were there at the beginning.</summary>
    internal bool IsProven => _sure == _answers[0].ItemCount;

    /// <summary>
    /// Whether only such are missing of which it is not sure that they were there, and nothing was seen to go or to move.
    /// </summary>
    internal bool IsExplained
    {
        get
        {
            Shift all = Total();
            int missing = _answers[0].ItemCount - _sure;
            int unsure = Math.Max(0, _touchedAt.Count - all.Risen);
            return !_isOutOfReach && !_hasMovedAgain && all.Fallen == 0 && missing >= 0 && missing <= unsure
                && _repeated == 0;
        }
    }

    /// <summary>Whether nothing was seen to go or to move, and nothing that may hide it.</summary>
    internal bool IsStill => Total().Fallen == 0 && _repeated == 0 && !_isTouchedSince;

    /// <summary>Whether the list moved while pages were read again.</summary>
    internal bool HasMovedAgain => _hasMovedAgain;

    /// <summary>Takes down a page, in order; its items follow.</summary>
    internal void AddPage<T>(Page<T> page)
    {
        if (_answers.Count == 1)
        {
            _begin = _answers[0].Time is ResponseTime first ? first.Asked.UtcTicks - Margin : long.MaxValue;
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
            _answers.Add(new(page.Number, page.ItemCount, page.Time));
        }

        _itemCount = page.ItemCount;
    }

    /// <summary>Takes down an item of the page.</summary>
    /// <param name="isRepeated">Whether it came before in this reading.</param>
    /// <param name="touchedAt">When it was entered or changed last.</param>
    [MethodImpl(JitOptimized.Options)]
    internal void AddItem(bool isRepeated, long touchedAt)
    {
        bool isTouched = touchedAt >= _begin;
        if (isRepeated)
        {
            // To meet an item once more is no surprise on a page that is read again, unless it was changed since.
            _repeated += _isReadingAgain && !isTouched ? 0 : 1;
        }
        else if (isTouched)
        {
            _touchedAt.Add(touchedAt);
            _isTouchedSince |= touchedAt > _answers[0].Time!.Value.Answered.UtcTicks;
        }
        else
        {
            _sure++;
        }
    }

    /// <summary>
    /// The pages to read again, from the first to the last of each stretch. None where nothing needs to, or so many that
    /// the whole list can be read again instead.
    /// </summary>
    internal IReadOnlyList<(int First, int Last)> BeginReadAgain()
    {
        _isReadingAgain = true;
        _hasMovedAgain = false;
        _touchedAt.Sort();
        List<(int First, int Last)> stretches = [];
        int pages = 0;
        Shift later = _later;
        bool hasRisen = Total().Risen > 0;
        for (int index = _answers.Count - 1; index > 0; index--)
        {
            var shift = Shift.Between(_answers[index - 1].ItemCount, _answers[index].ItemCount);
            int hidden = TouchedBetween(_answers[index - 1].Time, _answers[index].Time);
            int lost = shift.Fallen + hidden;
            if (lost > 0)
            {
                // What slipped then may have moved on since. Where the count rose too, the later page may have been answered
                // first, and what slipped is on that one.
                int page = _answers[index - 1].Page;
                int last = page + PagesFor(later.Risen + (hasRisen ? lost : hidden));
                last = stretches.Count > 0 ? Math.Min(last, stretches[^1].First - 1) : last;
                int first = Math.Max(1, page - PagesFor(lost + later.Fallen) + 1);
                if (first <= last)
                {
                    stretches.Add((first, last));
                    pages += last - first + 1;
                }
            }

            later += shift;
        }

        _isOutOfReach = pages >= _answers.Count;
        return _isOutOfReach ? [] : stretches;
    }

    private Shift Total()
    {
        Shift total = _later;
        for (int index = 1; index < _answers.Count; index++)
        {
            total += Shift.Between(_answers[index - 1].ItemCount, _answers[index].ItemCount);
        }

        return total;
    }

    // How many items were entered or changed between two answers, as far as whole seconds tell.
    private int TouchedBetween(ResponseTime? before, ResponseTime? after) =>
        before is ResponseTime one && after is ResponseTime other
            ? CountUpTo(Math.Max(one.Answered.UtcTicks, other.Answered.UtcTicks) + Margin)
                - CountUpTo(Math.Min(one.Asked.UtcTicks, other.Asked.UtcTicks) - Margin - 1)
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

    private readonly record struct Answer(int Page, int ItemCount, ResponseTime? Time);

    /// <summary>By how much the count of items fell and rose.</summary>
    private readonly record struct Shift(int Fallen, int Risen)
    {
        internal static Shift Between(int before, int after) => new(Math.Max(0, before - after), Math.Max(0, after - before));

        public static Shift operator +(Shift left, Shift right) =>
            new(left.Fallen + right.Fallen, left.Risen + right.Risen);
    }
}
