using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;

namespace Clockodo.Client.Resources;

/// <summary>
/// Filters and paging for a list of resources. A filter that is null is not sent. A filter that the resource does not have is
/// refused before anything is sent, because the service would ignore it and return everything.
/// </summary>
public sealed record ResourceQuery
{
    /// <summary>Only active items, or only inactive ones (<c>filter[active]</c>); null: both.</summary>
    public bool? Active { get; init; }

    /// <summary>
    /// Only completed items, or only those that are not completed (<c>filter[completed]</c>); null: both. For projects and subprojects.
    /// </summary>
    public bool? Completed { get; init; }

    /// <summary>Only items of this customer (<c>filter[customers_id]</c>); for projects.</summary>
    public long? CustomerId { get; init; }

    /// <summary>Only items of this project (<c>filter[projects_id]</c>); for subprojects.</summary>
    public long? ProjectId { get; init; }

    /// <summary>Only items of this team (<c>filter[teams_id]</c>); for users.</summary>
    public long? TeamId { get; init; }

    /// <summary>The number of items to skip at the beginning; they are not read.</summary>
    public long Skip { get; init; }

    /// <summary>The maximum number of items to read; null: all.</summary>
    public long? First { get; init; }

    /// <summary>The maximum number of pages fetched at the same time after the first one, 1 to 16.</summary>
    public int PagesAtOnce { get; init; } = EntryQuery.DefaultPagesAtOnce;

    internal void Require<T>(ResourceDefinition<T> resource)
        where T : Resource
    {
        List<ContentProblem> problems = [];
        foreach (string filter in GivenFilters().Except(resource.Filters))
        {
            problems.Add(ContentProblem.For(filter, $"is not a filter of {resource.Noun}s."));
        }

        if (Skip < 0)
        {
            problems.Add(ContentProblem.For(nameof(Skip), FormattableString.Invariant($"is negative: {Skip}.")));
        }

        if (First < 0)
        {
            problems.Add(ContentProblem.For(nameof(First), FormattableString.Invariant($"is negative: {First}.")));
        }

        if (PagesAtOnce is < 1 or > EntryQuery.MostPagesAtOnce)
        {
            problems.Add(ContentProblem.For(
                nameof(PagesAtOnce),
                FormattableString.Invariant($"is {PagesAtOnce}; 1 to {EntryQuery.MostPagesAtOnce} are possible.")));
        }

        InvalidInput.ThrowIfAny($"list the {resource.Noun}s", problems);
    }

    internal string ToQueryString(int pageSize, int page) => new QueryStringBuilder()
        .AddFilter("active", Active)
        .AddFilter("completed", Completed)
        .AddFilter("customers_id", CustomerId)
        .AddFilter("projects_id", ProjectId)
        .AddFilter("teams_id", TeamId)
        .Add("page", page)
        .Add("items_per_page", pageSize)
        .ToString();

    private IEnumerable<string> GivenFilters() =>
        new (string Name, object? Value)[]
        {
            (nameof(Active), Active),
            (nameof(Completed), Completed),
            (nameof(CustomerId), CustomerId),
            (nameof(ProjectId), ProjectId),
            (nameof(TeamId), TeamId),
        }.Where(filter => filter.Value is not null).Select(filter => filter.Name);
}
