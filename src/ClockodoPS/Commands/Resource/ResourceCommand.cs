using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.Pipeline;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet that lists one kind of resource, finds items by name, and reads single ones by ID.</summary>
/// <exception cref="ClockodoErrorKind.NotFound">
/// There is no {noun} with this ID or this name, or the user of the connection may not see it.
/// </exception>
/// <exception cref="ClockodoErrorKind.ListChanged">The list kept changing while it was read. The command ends.</exception>
[PagedSets("-Name", ListSet)]
public abstract class ResourceCommand<T> : ListingCommand
    where T : Clockodo.Client.Resources.Resource
{
    private protected const string ListSet = "List";
    private protected const string IdSet = "Id";

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
    [Parameter(
        Mandatory = true, ParameterSetName = IdSet, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public virtual long[] Id { get; set; } = null!;

    private protected abstract ResourceEndpoint<T> Endpoint { get; }

    private string Activity => $"Reading {MyInvocation.MyCommand.Name.Substring("Get-Clockodo".Length).ToLowerInvariant()}s";

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
            Array.ForEach(Id, id => ReadById(id, Endpoint.GetAsync, Activity));
        }
        else if (Name is null)
        {
            ResourceQuery query = CreateQuery(Skip, First);
            WriteList(() => Endpoint.ListPagesAsync(query, StopToken), Activity, query);
        }
        else
        {
            WriteByName(Name);
        }
    }

    /// <summary>The filters that were given, and this part of the list.</summary>
    private protected virtual ResourceQuery CreateQuery(long skip, long? first) => new()
    {
        Skip = skip,
        First = first,
        PagesAtOnce = ThrottleLimit,
    };

    // The service has no filter by name, so the whole list is read, and paging counts what matches.
    private void WriteByName(string[] names)
    {
        ResourceQuery query = CreateQuery(skip: 0, first: null);
        List<T> items =
        [
            .. ReadPages(() => Endpoint.ListPagesAsync(query, StopToken), Activity, query).SelectMany(page => page.Items),
        ];
        HashSet<T> found = [];
        foreach (string name in names)
        {
            var pattern = new WildcardPattern(name, WildcardOptions.IgnoreCase);
            int before = found.Count;
            found.UnionWith(items.Where(item =>
                pattern.IsMatch(item.Name) || string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase)));
            if (found.Count == before && !WildcardPattern.ContainsWildcardCharacters(name)
                && !found.Any(item => pattern.IsMatch(item.Name)))
            {
                WriteItemError(NotFound(name), name);
            }
        }

        List<T> matching = [.. items.Where(found.Contains)];
        WriteTotalCount(matching.Count);
        foreach (T item in matching.Skip((int)Math.Min(Skip, int.MaxValue)).Take((int)Math.Min(First ?? int.MaxValue, int.MaxValue)))
        {
            WriteObject(item);
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
        $"There is no {typeof(T).Name.ToLowerInvariant()} named '{name}', or the user of the connection may not see it. "
        + "Use wildcards to find similar names.");
}
