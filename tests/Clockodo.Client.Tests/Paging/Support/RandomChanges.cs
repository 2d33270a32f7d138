using System;
using System.Collections.Generic;

namespace Clockodo.Client.Tests.Paging.Support;

/// <summary>A reading of a list that changes a few times between the responses, at random.</summary>
internal sealed class RandomChanges
{
    private readonly Chances _chances;
    private readonly ChangingList _list;
    private readonly ListReading _reading;
    private readonly HashSet<long> _stayed;
    private readonly HashSet<long> _stayedInPlace;
    private readonly string _description;
    private int _changesLeft;

    internal RandomChanges(int count, int pageSize, int pagesAtOnce, int seed)
    {
        _description = $"{count} items, {pageSize} a page, {pagesAtOnce} at once, seed {seed}";
        _chances = new Chances(seed);
        _list = new ChangingList(count, pageSize);
        _stayed = [.. _list.Ids];
        _stayedInPlace = [.. _list.Ids];
        _reading = new ListReading(_list, pagesAtOnce) { Choose = _chances.Below, BeforeResponse = Change };
    }

    internal int MostChanges { get; set; } = 6;

    internal bool OneAtATime { get; set; }

    internal IReadOnlyList<long> Received => _reading.Received;

    internal bool SaysIncomplete => _reading.Error?.Kind == ClockodoErrorKind.ListChanged;

    /// <summary>Items that were in the list all the time.</summary>
    internal IEnumerable<long> Stayed => _stayed;

    /// <summary>Items that were in the list all the time and were not moved.</summary>
    internal IEnumerable<long> StayedInPlace => _stayedInPlace;

    public override string ToString() => _description;

    internal RandomChanges Run()
    {
        _changesLeft = 1 + _chances.Below(MostChanges);
        _reading.Run();
        return this;
    }

    private void Change(int response, int page)
    {
        _list.Now += TimeSpan.FromMilliseconds(_chances.Below(2500));
        bool goesOn = response > 1;
        while (goesOn && _changesLeft > 0 && _chances.Below(3) == 0)
        {
            _changesLeft--;
            ChangeOnce();
            _list.Now += TimeSpan.FromMilliseconds(_chances.Below(1500));
            goesOn = !OneAtATime;
        }
    }

    private void ChangeOnce()
    {
        int kind = _chances.Below(5);
        int index = _chances.Below(_list.Count);
        if (_list.Count == 0 || kind == 0)
        {
            _list.InsertAt(index);
            return;
        }

        long id = _list.IdAt(index);
        switch (kind)
        {
            case 1:
                _list.DeleteAt(index);
                _stayed.Remove(id);
                _stayedInPlace.Remove(id);
                break;
            case 2:
                _list.Move(index, _chances.Below(_list.Count));
                _stayedInPlace.Remove(id);
                break;
            case 3:
                _list.Touch(index);
                break;
            default:
                _list.EnterAt(index);
                break;
        }
    }
}
