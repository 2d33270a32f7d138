using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Resources;

namespace ClockodoPS.References;

/// <summary>All things of one kind with their names, as they were at one time. It never changes.</summary>
/// <param name="items">All of them, in the order of the service.</param>
/// <param name="asOf">When the request for them began.</param>
internal sealed class NameSnapshot(IReadOnlyList<Resource> items, TimeSpan asOf) : ISnapshot
{
    private readonly Lazy<Dictionary<long, Resource>> _byId = new(() => ById(items));
    private readonly Lazy<ILookup<string, Resource>> _byKey = new(() => items.ToLookup(item => NameKey.For(item.Name)));
    private readonly Lazy<HashSet<long>> _namesakes = new(() =>
        [.. items.GroupBy(item => NameKey.For(item.Name)).Where(group => group.Skip(1).Any()).SelectMany(group => group.Select(item => item.Id))]);

    private readonly Lazy<IReadOnlyList<(string Folded, Resource Item)>> _folded =
        new(() => [.. items.Select(item => (NameKey.Folded(item.Name), item))]);

    /// <summary>When the request for them began.</summary>
    public TimeSpan AsOf => asOf;

    /// <summary>All of them, in the order of the service.</summary>
    internal IReadOnlyList<Resource> Items => items;

    /// <summary>All of them, with their names as <see cref="NameKey.Folded"/>.</summary>
    internal IReadOnlyList<(string Folded, Resource Item)> FoldedItems => _folded.Value;

    /// <summary>Whether another one has the same name, but for case and spaces at the ends.</summary>
    internal bool HasNamesake(Resource item) => _namesakes.Value.Contains(item.Id);

    internal Resource? Find(long id) => _byId.Value.TryGetValue(id, out Resource? found) ? found : null;

    /// <summary>
    /// Those with exactly this name; otherwise those with the same name but for case and spaces at the ends. Active ones go before
    /// inactive ones.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="isPossible">What else is known of the thing, such as the customer of a project.</param>
    internal IReadOnlyList<Resource> Find(string name, Func<Resource, bool> isPossible)
    {
        Resource[] alike = [.. _byKey.Value[NameKey.For(name)].Where(isPossible)];
        Resource[] same = Array.FindAll(alike, item => item.Name == name);
        Resource[] found = same.Length > 0 ? same : alike;
        Resource[] active = Array.FindAll(found, Noun.IsActive);
        return active.Length > 0 ? active : found;
    }

    private static Dictionary<long, Resource> ById(IReadOnlyList<Resource> items)
    {
        Dictionary<long, Resource> byId = [];
        foreach (Resource item in items)
        {
            byId[item.Id] = item;
        }

        return byId;
    }
}
