using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
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
    private const int MostAtOnce = EntryQuery.MostPagesAtOnce;

    private static readonly string[] PagingParameterNames = ["First", "Skip", "IncludeTotalCount"];

    private ReadAhead<long, object>? _readsById;
    private CountingProgress? _progressById;
    private ListingProgress? _progress;

    /// <summary>
    /// The maximum number of requests in progress at the same time, 1 to 16: pages of a list after the first one, or items
    /// that are read by ID. The order is kept.
    /// </summary>
    [Parameter]
    [ValidateRange(1, MostAtOnce)]
    [WholeNumberTransformation]
    public int ThrottleLimit { get; set; } = EntryQuery.DefaultPagesAtOnce;

    /// <summary>The number of items to leave out at the beginning.</summary>
    private protected long Skip => (long)Math.Min(PagingParameters.Skip, long.MaxValue);

    /// <summary>The maximum number of items to emit; null: all.</summary>
    private protected long? First => PagingParameters.First > long.MaxValue ? null : (long)PagingParameters.First;

    /// <summary>Refuses paging parameters in sets that do not list.</summary>
    protected override void BeginProcessing()
    {
        var paged = (PagedSetsAttribute)Attribute.GetCustomAttribute(GetType(), typeof(PagedSetsAttribute), inherit: true)!;
        if (!paged.Sets.Contains(ParameterSetName) && PagingParameterNames.Any(MyInvocation.BoundParameters.ContainsKey))
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
                WriteObject(item);
            }
        }
    }

    /// <summary>
    /// The ID of a filter. A name that cannot be found ends the command: without the filter, it would list everything. An ID that is
    /// not among the names in memory is a warning, because the list will be empty.
    /// </summary>
    private protected long? FilterBy(Noun noun, Reference? reference, Scope? scope = null)
    {
        if (reference is null)
        {
            return null;
        }

        if (reference.Id is not long id)
        {
            return EndOnFailure(() => WaitFor(References.FindAsync(noun, reference.Name!, scope)), reference).Id;
        }

        if (References.FindDoubt(noun, id) is string doubt)
        {
            WriteWarning(doubt);
        }

        return id;
    }

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
    /// Reads one item by its ID, while others are read, and emits it in the order of the input; a failure is a non-terminating
    /// error for this item.
    /// </summary>
    private protected void ReadById<T>(long id, Func<long, CancellationToken, Task<T>> read, string activity)
        where T : class
    {
        _readsById ??= new ReadAhead<long, object>(ThrottleLimit, WriteOne);
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
            WriteObject(item);
        }
        catch (ClockodoException exception)
        {
            WriteItemError(exception, id);
        }
    }

    private TResult EndOnFailure<TResult>(Func<TResult> step, object target)
    {
        try
        {
            return step();
        }
        catch (ClockodoException exception)
        {
            ThrowTerminatingError(exception.ToErrorRecord(target));
            throw;
        }
    }

    private long ExpectedCount(int itemCount) => Math.Min(First ?? long.MaxValue, Math.Max(0, itemCount - Skip));
}
