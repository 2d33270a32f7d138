using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Clockodo.Client.Entries;
using Clockodo.Client.Resources;
using ClockodoPS.Views;

namespace ClockodoPS.References;

/// <summary>The names of one connection, in memory only. Two connections never see each other's names.</summary>
/// <param name="clock">The time since a fixed start; tests replace it.</param>
internal sealed class NameCache(Func<TimeSpan> clock)
{
    /// <summary>How long names count as fresh.</summary>
    internal static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const int MostTextQueries = 100;

    private readonly ConcurrentDictionary<(Noun Noun, long Id), string> _seen = new();
    private readonly Dictionary<Noun, CachedList<NameSnapshot>> _lists = Noun.All.ToDictionary(
        noun => noun,
        noun => new CachedList<NameSnapshot>(
            async (client, asOf, token) => new NameSnapshot(await noun.ListAsync(client, token).ConfigureAwait(false), asOf), clock));

    private readonly ConcurrentDictionary<EntryTextQuery, CachedList<TextSnapshot>> _texts = new();

    internal NameCache()
        : this(() => TimeSpan.FromSeconds((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency))
    {
    }

    internal TimeSpan Now => clock();

    internal CachedList<NameSnapshot> this[Noun noun] => _lists[noun];

    /// <summary>The texts that a query finds.</summary>
    internal CachedList<TextSnapshot> Texts(EntryTextQuery query)
    {
        if (_texts.Count >= MostTextQueries)
        {
            _texts.Clear();
        }

        return _texts.GetOrAdd(query, _ => new(
            async (client, asOf, token) =>
                new TextSnapshot((await client.EntryTexts.ListAsync(query, token).ConfigureAwait(false)).Select(text => text.Text), asOf),
            clock));
    }

    /// <summary>What has this ID, from memory; null: it is not there.</summary>
    internal Resource? Recall(Noun noun, long id) => _lists[noun].Snapshot?.Find(id);

    /// <summary>The name of what has this ID, from memory; null: it is not there.</summary>
    internal string? RecallName(Noun noun, long id) =>
        Recall(noun, id)?.Name is { Length: > 0 } name ? name
        : _seen.TryGetValue((noun, id), out string? seen) ? seen
        : null;

    /// <summary>Takes a name that came with an entry or an object.</summary>
    internal void See(Noun noun, long? id, string? name)
    {
        if (id is long known && !string.IsNullOrEmpty(name))
        {
            _seen[(noun, known)] = name!;
        }
    }

    /// <summary>Takes the names in an entry.</summary>
    internal void See(Entry entry)
    {
        See(Noun.Customer, entry.CustomerId, entry.CustomerName);
        See(Noun.Project, entry.ProjectId, entry.ProjectName);
        See(Noun.Subproject, entry.SubprojectId, entry.SubprojectName);
        See(Noun.User, entry.UserId, entry.UserName);
        See(Noun.Service, entry.ServiceId, entry.ServiceName);
    }

    /// <summary>The entry with the names that are in memory and that the service did not send.</summary>
    internal Entry Complete(Entry entry) => entry.WithNames(
        RecallName(Noun.Customer, entry.CustomerId),
        entry.ProjectId is long project ? RecallName(Noun.Project, project) : null,
        entry.SubprojectId is long subproject ? RecallName(Noun.Subproject, subproject) : null,
        RecallName(Noun.User, entry.UserId),
        entry.ServiceId is long service ? RecallName(Noun.Service, service)
            : entry.LumpSumServiceId is long lumpSumService ? RecallName(Noun.LumpSumService, lumpSumService)
            : null);

    /// <summary>The name, if it is in memory, and the ID: <c>ACME Deutschland GmbH (4711)</c>.</summary>
    internal string Describe(Noun noun, long id) => ViewText.NameAndId(RecallName(noun, id), id);
}
