using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Resources;

/// <summary>
/// Filters and paging for a list of resources. A filter that is null is not sent. A filter that the resource does not have is
/// refused before anything is sent, because the service would ignore it and return everything.
/// </summary>
public sealed class ResourceQuery
{
    /// <summary>Only active items, or only inactive ones (<c>filter[active]</c>); null: both.</summary>
    public bool? Active { get; init; }

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
        foreach ((string property, string _, string _) in Filters())
        {
            if (!Contains(resource.Filters, property))
            {
                problems.Add(ContentProblem.For(property, $"is not a filter of {resource.Noun}s."));
            }
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

    internal string ToQueryString(int pageSize, int page)
    {
        var text = new StringBuilder();
        foreach ((string _, string wireName, string value) in Filters())
        {
            text.Append(Uri.EscapeDataString($"filter[{wireName}]")).Append('=').Append(Uri.EscapeDataString(value)).Append('&');
        }

        return text.AppendFormat(CultureInfo.InvariantCulture, "page={0}&items_per_page={1}", page, pageSize).ToString();
    }

    private IEnumerable<(string Property, string WireName, string Value)> Filters()
    {
        if (Active is bool active)
        {
            yield return (nameof(Active), "active", active ? "true" : "false");
        }

        if (TeamId is long team)
        {
            yield return (nameof(TeamId), "teams_id", team.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        foreach (string known in names)
        {
            if (known == name)
            {
                return true;
            }
        }

        return false;
    }
}
