using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Paging;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.Pipeline;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet that lists one kind of resource, finds items by name, and reads single ones by ID.</summary>
/// <exception cref="ClockodoErrorKind.NotFound">
/// There is no {noun} with this ID or this name, or the user of the connection may not see it.
/// </exception>
/// <exception cref="ClockodoErrorKind.ListChanged">The list kept changing while it was read. The command ends.</exception>
[PagedSets("-Name", ListSet)]
public abstract class ResourceCommand<T> : ListingCommand
    where T : Resource
{
    private protected const string ListSet = "List";
    private protected const string IdSet = "Id";

    private static readonly Noun ItemNoun = Noun.Find(typeof(T).Name)!;

    private readonly HashSet<string> _foundNames = [];

    /// <summary>
    /// Only {nouns} with one of these names; wildcards are allowed, upper and lower case are the same. A name without
    /// wildcards that does not exist is an error.
    /// </summary>
    [Parameter(Position = 0, ParameterSetName = ListSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [NamesTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public string[]? Name { get; set; }

    /// <summary>The IDs of the {nouns} to read.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    public virtual long[] Id { get; set; } = null!;

    /// <summary>IDs of {nouns}, or objects that have one, such as entries: these {nouns} are read.</summary>
    [Parameter(ParameterSetName = ListSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public virtual PSObject? InputObject { get; set; }

    /// <summary>
    /// The maximum number of requests in progress at the same time, 1 to 16: pages of a list after the first one, or items
    /// that are read by ID. The order is kept.
    /// </summary>
    [Parameter]
    [ValidateRange(1, EntryQuery.MostPagesAtOnce)]
    [WholeNumberTransformation]
    public int ThrottleLimit { get; set; } = EntryQuery.DefaultPagesAtOnce;

    private protected override int AtOnce => ThrottleLimit;

    private protected abstract ResourceEndpoint<T> Endpoint { get; }

    /// <summary>What can be the filter of the list; null: nothing.</summary>
    private protected virtual Noun? FilterNoun => null;

    private static string Activity => $"Reading {ItemNoun.Words}s";

    /// <summary>Refuses parameters that cannot be combined, and names that are not valid patterns.</summary>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        Array.ForEach(Name ?? [], RequireValidPattern);
    }

    /// <summary>Reads and emits.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == IdSet)
        {
            Array.ForEach(Id, id => ReadById(id, GetAsync, Activity));
        }
        else if (!TakeFilter(InputObject, FilterNoun))
        {
            ReadPiped(InputObject!, ItemNoun.Name, GetAsync, Activity);
        }
        else if (Name is null)
        {
            ResourceQuery query = CreateQuery() with { Skip = Skip, First = First };
            WriteList(() => ListPages(query), Activity, query);
        }
        else
        {
            WriteByName(Name);
        }
    }

    /// <summary>Emits the items that are still being read, and says which names were not found in any list.</summary>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        foreach (string name in (Name ?? []).Where(name => !WildcardPattern.ContainsWildcardCharacters(name)))
        {
            if (!_foundNames.Contains(name))
            {
                WriteItemError(NotFound(name), name);
            }
        }
    }

    /// <summary>The filters that were given.</summary>
    private protected virtual ResourceQuery CreateQuery() => new() { PagesAtOnce = ThrottleLimit };

    /// <summary>A filter by true or false, from a switch; null: not given.</summary>
    private protected bool? FlagOf(string parameter, SwitchParameter flag) =>
        MyInvocation.BoundParameters.ContainsKey(parameter) ? flag.IsPresent : null;

    /// <summary>Begins to read what completes the items, before they are requested.</summary>
    private protected virtual void BeginCompletion()
    {
    }

    private Task<T> GetAsync(long id, CancellationToken cancellationToken)
    {
        BeginCompletion();
        return Endpoint.GetAsync(id, cancellationToken);
    }

    private IAsyncEnumerable<Page<T>> ListPages(ResourceQuery query)
    {
        if (First != 0)
        {
            BeginCompletion();
        }

        IAsyncEnumerable<Page<T>> pages = Endpoint.ListPagesAsync(query, StopToken);
        return query == new ResourceQuery { PagesAtOnce = query.PagesAtOnce } ? RememberAsync(pages, Names.Now, StopToken) : pages;
    }

    // A list that was read as a whole is newer than the names in memory.
    private async IAsyncEnumerable<Page<T>> RememberAsync(
        IAsyncEnumerable<Page<T>> pages, TimeSpan asOf, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<Resource> items = [];
        await foreach (Page<T> page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.AddRange(page.Items);
            yield return page;
        }

        Names[ItemNoun].Replace(new NameSnapshot(items, asOf));
    }

    // The service has no filter by name, so the whole list is read, and paging counts what matches.
    private void WriteByName(string[] names)
    {
        ResourceQuery query = CreateQuery();
        T[] items =
        [
            .. ReadPages(() => ListPages(query), Activity, query).SelectMany(page => page.Items),
        ];
        HashSet<T> found = [];
        foreach (string name in names)
        {
            var pattern = new WildcardPattern(name, WildcardOptions.IgnoreCase);
            T[] named = Array.FindAll(
                items, item => pattern.IsMatch(item.Name) || NameKey.For(item.Name) == NameKey.For(name));
            found.UnionWith(named);
            if (named.Length > 0)
            {
                _foundNames.Add(name);
            }
        }

        T[] matching = Array.FindAll(items, found.Contains);
        WriteTotalCount(matching.Length);
        foreach (T item in matching.Skip((int)Math.Min(Skip, int.MaxValue)).Take((int)Math.Min(First ?? int.MaxValue, int.MaxValue)))
        {
            WriteItem(item);
        }
    }

    private void RequireValidPattern(string name)
    {
        try
        {
            _ = new WildcardPattern(name).IsMatch("");
        }
        catch (WildcardPatternException)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                $"'{name}' is not a valid wildcard pattern. Write a backtick before a bracket that is part of the name.", name));
        }
    }

    private static ClockodoException NotFound(string name) => new(
        ClockodoErrorKind.NotFound,
        $"There is no {ItemNoun.Words} named '{name}', or the user of the connection may not see it. "
        + (name.Length > 0 && name.All(char.IsDigit) ? "An ID is given with -Id." : "Use wildcards to find similar names."));
}
