using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Paging;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.References;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// A cmdlet that lists: it emits pages as they come, shows progress, and has -First, -Skip and -IncludeTotalCount.
/// </summary>
public abstract class ListingCommand : ConnectedCommand
{
    private static readonly string[] PagingParameterNames = ["First", "Skip", "IncludeTotalCount"];

    private ReadAhead<long, object>? _readsById;
    private CountingProgress? _progressById;
    private ListingProgress? _progress;

    // What the object from the pipeline is, if it is the filter of a list.
    private Scope? _parent;

    // The parameter that only lists have, if one was given; empty: none.
    private string? _filter;

    /// <summary>The maximum number of requests in progress at the same time.</summary>
    private protected virtual int AtOnce => EntryQuery.DefaultPagesAtOnce;

    /// <summary>The number of items to leave out at the beginning.</summary>
    private protected long Skip => (long)Math.Min(PagingParameters?.Skip ?? 0, long.MaxValue);

    /// <summary>The maximum number of items to emit; null: all, also if the command has no such parameter.</summary>
    private protected long? First => PagingParameters?.First is ulong first and <= long.MaxValue ? (long)first : null;

    /// <summary>Refuses paging parameters in sets that do not list.</summary>
    protected override void BeginProcessing()
    {
        if (Attribute.GetCustomAttribute(GetType(), typeof(PagedSetsAttribute), inherit: true) is PagedSetsAttribute paged
            && !paged.Sets.Contains(ParameterSetName) && PagingParameterNames.Any(MyInvocation.BoundParameters.ContainsKey))
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                "-First, -Skip and -IncludeTotalCount work with lists only. Remove them, or use "
                + $"{paged.Instead} instead of -{ParameterSetName}.",
                target: null));
        }
    }

    /// <summary>
    /// Emits a list. Every failure ends the command, so that no script continues with an incomplete list.
    /// </summary>
    private protected void WriteList<T>(Func<IAsyncEnumerable<Page<T>>> list, string activity, object target)
    {
        if (First == 0 && !PagingParameters.IncludeTotalCount)
        {
            return;
        }

        bool isFirstPage = true;
        foreach (Page<T> page in ReadPages(list, activity, target))
        {
            if (isFirstPage)
            {
                WriteTotalCount(page.ItemCount);
            }

            isFirstPage = false;
            foreach (T item in page.Items)
            {
                WriteItem(item!);
            }
        }
    }

    /// <summary>Emits an item.</summary>
    private protected void WriteItem(object item) => WriteObject(Complete(item));

    /// <summary>The item with what the service does not send.</summary>
    private protected virtual object Complete(object item) => item;

    /// <summary>The ID of a filter: of a parameter, or of what came from the pipeline.</summary>
    private protected override long? FilterBy(Noun noun, Reference? reference, Scope? scope = null) =>
        reference is null && _parent?.Noun == noun ? _parent.Id : base.FilterBy(noun, reference, scope);

    /// <summary>Emits the number of all items, if -IncludeTotalCount was given.</summary>
    private protected void WriteTotalCount(int count)
    {
        if (PagingParameters.IncludeTotalCount)
        {
            WriteObject(PagingParameters.NewTotalCount((ulong)count, accuracy: 1.0));
        }
    }

    /// <summary>Reads pages with progress; a failure ends the command.</summary>
    private protected IEnumerable<Page<T>> ReadPages<T>(
        Func<IAsyncEnumerable<Page<T>>> list, string activity, object target)
    {
        _readsById?.Finish();
        ListingProgress progress = _progress = new ListingProgress(this, activity);
        using IEnumerator<Page<T>> enumerator = EndOnFailure(() => Enumerate(list()).GetEnumerator(), target);
        try
        {
            while (EndOnFailure(enumerator.MoveNext, target))
            {
                Page<T> page = enumerator.Current;
                progress.Hide();
                yield return page;
                progress.Add(page.Items.Count, ExpectedCount(page.ItemCount));
            }
        }
        finally
        {
            progress.Hide();
        }
    }

    /// <summary>Emits the items that are still being read.</summary>
    protected override void EndProcessing()
    {
        _readsById?.Finish();
        _progressById?.Hide();
    }

    private protected override void ShowProgress()
    {
        _progress?.Show();
        _progressById?.Show();
    }

    /// <summary>
    /// Takes an object from the pipeline as the filter of this list, if items can belong to it: a customer, for projects. Its type
    /// decides, so that the ID of a customer never becomes that of an entry.
    /// </summary>
    /// <param name="item">The object from the pipeline; null: none.</param>
    /// <param name="nouns">To what the items can belong.</param>
    /// <returns>False: it is something else.</returns>
    private protected bool TakeFilter(PSObject? item, params Noun?[] nouns)
    {
        string? name = item is null ? null : ReferenceValue.NounOf(item);
        Noun? noun = nouns.FirstOrDefault(candidate => candidate is not null && candidate.Name == name);
        _parent = null;
        if (noun is null)
        {
            return item is null;
        }

        if (MyInvocation.BoundParameters.ContainsKey(noun.Name))
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                $"-{noun.Name} and a {noun.Words} from the pipeline cannot be combined. Give one of them.", item));
        }

        try
        {
            _parent = new Scope(noun, ReferenceValue.IdFrom(item, noun.Name));
            return true;
        }
        catch (FormatException)
        {
            // Select-Object took its ID away; the error that follows says so.
            return false;
        }
    }

    /// <summary>Reads an object from the pipeline by its ID; if it has none, that is a non-terminating error for it.</summary>
    private protected void ReadPiped<T>(PSObject item, string noun, Func<long, CancellationToken, Task<T>> read, string activity)
        where T : class
    {
        RequireNoFilter(item);
        try
        {
            List<object?> elements = ScalarValue.Elements(item.BaseObject) is { Count: > 0 } several ? several : [item];
            elements.ConvertAll(element => ReferenceValue.IdFrom(element, noun)).ForEach(id => ReadById(id, read, activity));
        }
        catch (FormatException exception)
        {
            _readsById?.Finish();
            WriteItemError(new ClockodoException(ClockodoErrorKind.Invalid, $"{exception.Message} Nothing was sent."), item);
        }
    }

    /// <summary>
    /// Reads one item by its ID, while others are read, and emits it in the order of the input; a failure is a non-terminating
    /// error for this item.
    /// </summary>
    private protected void ReadById<T>(long id, Func<long, CancellationToken, Task<T>> read, string activity)
        where T : class
    {
        _readsById ??= new ReadAhead<long, object>(AtOnce, WriteOne);
        _progressById ??= new CountingProgress(this, activity);
        _readsById.Add(id, ReadAsync(id, read, StopToken));
    }

    private static async Task<object> ReadAsync<T>(
        long id, Func<long, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
        where T : class => await read(id, cancellationToken).ConfigureAwait(false);

    private void WriteOne(long id, Task<object> read)
    {
        try
        {
            object item = WaitFor(read);
            _progressById!.Add();
            _progressById.Hide();
            WriteItem(item);
        }
        catch (ClockodoException exception)
        {
            WriteItemError(exception, id);
        }
    }

    // Filters and paging would have no effect on an item that is read by its ID.
    private void RequireNoFilter(PSObject item)
    {
        _filter ??= MyInvocation.BoundParameters.Keys.FirstOrDefault(IsOfList) ?? "";
        if (_filter.Length > 0)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                $"{ScalarValue.Describe(item.BaseObject)} from the pipeline is read by its ID, and -{_filter} works with lists only. "
                + $"Remove -{_filter}.",
                item));
        }
    }

    private bool IsOfList(string parameter) =>
        PagingParameterNames.Contains(parameter)
        || (parameter != "InputObject"
            && GetType().GetProperty(parameter) is PropertyInfo property
            && Attribute.GetCustomAttributes(property, typeof(ParameterAttribute))
                .Cast<ParameterAttribute>().Any(attribute => attribute.ParameterSetName == ParameterSetName));

    private long ExpectedCount(int itemCount) => Math.Min(First ?? long.MaxValue, Math.Max(0, itemCount - Skip));
}
