using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>
/// Finds what the service has now of entries as they once were: by lists of their time ranges. Only what is not listed is looked for by its ID.
/// </summary>
internal sealed class CurrentEntries(ClockodoClient client, Action<int>? listed)
{
    private const int ReadsAtOnce = 4;

    // Between two entries with a longer gap, what lies between them is not listed.
    private static readonly TimeSpan LongestGap = TimeSpan.FromDays(31);

    private readonly ListedEntries _listed = new(client.Entries, listed);

    // Why an entry is not known.
    private readonly Dictionary<long, ClockodoException> _hidden = [];

    internal async Task<IReadOnlyList<EntryComparison>> CompareAsync(
        IReadOnlyList<ExpectedEntry> before, CancellationToken cancellationToken)
    {
        long?[] users = [.. before.Select(item => item.Content.UserId).Distinct()];
        await ListRangesAsync(before, users.Length == 1 ? users[0] : null, cancellationToken).ConfigureAwait(false);
        if (users.Length == 1)
        {
            // Some may be another user's now.
            ExpectedEntry[] missing = [.. before.Where(item => !_listed.Index.Contains(item.Id!.Value))];
            await ListRangesAsync(missing, userId: null, cancellationToken).ConfigureAwait(false);
        }

        await FindMovedAsync([.. before.Select(item => item.Id!.Value)], cancellationToken).ConfigureAwait(false);
        foreach (ExpectedEntry item in before)
        {
            RequireSame(item, _listed.Index.Find(item.Id!.Value));
        }

        EntryComparison[] found = EntryComparer.Match([.. before], _listed.Index);
        FindTwins(found);
        return [.. found.Select(item => _hidden.TryGetValue(item.Expected!.Id!.Value, out ClockodoException? error)
            ? new EntryComparison(item.Expected, actual: null, [], error)
            : item)];
    }

    private static void FindTwins(EntryComparison[] comparisons)
    {
        var there = comparisons.Where(item => item.Actual is not null).ToLookup(item => EntryKey.Of(item.Expected!.Content), item => item.Expected!);
        foreach (EntryComparison gone in comparisons.Where(item => item.State == EntryComparisonState.Missing))
        {
            gone.LaterTwin = there[EntryKey.Of(gone.Expected!.Content)].FirstOrDefault(twin => twin.TimeInsert > gone.Expected.Latest)?.Id;
        }
    }

    private async Task ListRangesAsync(IReadOnlyList<ExpectedEntry> items, long? userId, CancellationToken cancellationToken)
    {
        DateTimeOffset[] starts = [.. items.Select(item => item.Content.TimeSince!.Value).OrderBy(time => time)];
        int first = 0;
        for (int place = 0; place < starts.Length; place++)
        {
            if (place + 1 == starts.Length || starts[place + 1] - starts[place] > LongestGap)
            {
                // The description does not say whether the end of a time range is part of it.
                await _listed.ListAsync(starts[first], starts[place].AddSeconds(1), userId, cancellationToken).ConfigureAwait(false);
                first = place + 1;
            }
        }
    }

    // What was not listed was removed, or its start was changed. The entries around it may have moved with it: they need no request of their own.
    private async Task FindMovedAsync(IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        Queue<long> left = new(ids);
        while (left.Count > 0)
        {
            List<Task<Entry?>> reads = [];
            while (left.Count > 0 && reads.Count < ReadsAtOnce)
            {
                long id = left.Dequeue();
                if (!_listed.Index.Contains(id))
                {
                    reads.Add(FindAsync(id, cancellationToken));
                }
            }

            foreach (Entry moved in (await Task.WhenAll(reads).ConfigureAwait(false)).OfType<Entry>())
            {
                await _listed.ListAroundAsync(moved.TimeSince, userId: null, cancellationToken).ConfigureAwait(false);
                if (!_listed.Index.Contains(moved.Id))
                {
                    _listed.Index.Add(moved);
                }
            }
        }
    }

    private async Task<Entry?> FindAsync(long id, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Entries.GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException exception) when (exception.Kind == ClockodoErrorKind.NotFound)
        {
            return null;
        }
        catch (ClockodoException exception) when (exception.Kind == ClockodoErrorKind.Forbidden)
        {
            // It may be another user's by now. To add it again would double it.
            lock (_hidden)
            {
                _hidden[id] = exception;
            }

            return null;
        }
    }

    private static void RequireSame(ExpectedEntry before, Entry? now)
    {
        if (now is null)
        {
            return;
        }

        string? other = now.Type != before.Content.Type
            ? $"it is a {EntryTypeName.For(before.Content.Type)} in the input, and a {EntryTypeName.For(now.Type)} at the service"
            : before.TimeInsert is DateTimeOffset then && now.Values.TimeInsert != 0 && then.UtcTicks / TimeSpan.TicksPerSecond != now.Values.TimeInsert / TimeSpan.TicksPerSecond
            ? FormattableString.Invariant($"it was added at {then.LocalDateTime:yyyy-MM-dd HH:mm:ss} according to the input, and at {now.TimeInsert:yyyy-MM-dd HH:mm:ss} according to the service")
            : null;
        if (other is not null)
        {
            throw InvalidInput.Error(
                FormattableString.Invariant($"Entry {now.Id}: {other}. The service never changes that: the input is of another account, or its times were read ")
                + "in another culture or time zone than they were written in. Nothing was sent.");
        }
    }
}
