using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>Makes the entries of the service what they once were: what differs is changed, what is gone is added again.</summary>
public sealed class EntryRestorer
{
    // Between two entries with a longer gap, what lies between them is not listed.
    private static readonly TimeSpan LongestGap = TimeSpan.FromDays(31);

    private const int ReadsAtOnce = 4;

    private readonly ClockodoClient _client;

    /// <summary>Creates a restorer.</summary>
    /// <param name="client">The service.</param>
    public EntryRestorer(ClockodoClient client)
    {
        Guard.NotNull(client, nameof(client));
        _client = client;
    }

    /// <summary>
    /// Compares entries as they once were with those that the service has now. They are read by lists, a request for each page of their time
    /// range (<c>GET v2/entries</c>). Only an entry that is not there is looked for by its ID: its start may have been changed.
    /// </summary>
    /// <param name="before">The entries as they were, each with an ID and a start.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>A comparison for each, in their order: Same, Different, or Missing if it is gone.</returns>
    /// <exception cref="ClockodoException">
    /// They cannot be read; or <see cref="ClockodoErrorKind.Invalid"/>: an entry was added at another time, or has another type, than before.
    /// The input was misread, or is of another account.
    /// </exception>
    public async Task<IReadOnlyList<EntryComparison>> CompareAsync(
        IReadOnlyList<ExpectedEntry> before, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(before, nameof(before));
        var listed = new ListedEntries(_client.Entries);
        long?[] users = [.. before.Select(item => item.Content.UserId).Distinct()];
        await ListRangesAsync(listed, before, users.Length == 1 ? users[0] : null, cancellationToken).ConfigureAwait(false);
        if (users.Length == 1)
        {
            // Some may be another user's now.
            ExpectedEntry[] missing = [.. before.Where(item => !listed.Index.Contains(item.Id!.Value))];
            await ListRangesAsync(listed, missing, userId: null, cancellationToken).ConfigureAwait(false);
        }

        await FindMovedAsync(listed, [.. before.Select(item => item.Id!.Value)], cancellationToken).ConfigureAwait(false);
        foreach (ExpectedEntry item in before)
        {
            RequireSame(item, listed.Index.Find(item.Id!.Value));
        }

        return EntryComparer.Match([.. before], listed.Index);
    }

    /// <summary>Makes one entry what it was: <c>PUT</c> or <c>POST v2/entries</c>; nothing is sent if it is the same.</summary>
    /// <param name="comparison">The comparison of the entry.</param>
    /// <param name="unlessChangedAfter">
    /// An entry that was changed at this time or later is not changed; null: always. The entry is read again for it right before it is changed.
    /// Times of the service are whole seconds, so a change in the second of this time counts as later.
    /// </param>
    /// <param name="cancellationToken">Cancels the requests; the entry may have been changed anyway.</param>
    /// <returns>The entry as it is now, with another ID if it was gone.</returns>
    /// <exception cref="ClockodoException">
    /// It was not changed or added; <see cref="ClockodoErrorKind.Conflict"/>: it was changed later, or the service did not take all values.
    /// </exception>
    public async Task<Entry> RestoreAsync(
        EntryComparison comparison, DateTimeOffset? unlessChangedAfter = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(comparison, nameof(comparison));
        if (comparison.State is EntryComparisonState.Same or EntryComparisonState.Extra)
        {
            return comparison.Actual!;
        }

        EntryDraft wanted = comparison.Expected!.Content;
        if (comparison.Actual is not Entry actual)
        {
            return await SettleAsync(wanted, await _client.Entries.AddAsync(wanted, cancellationToken).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false);
        }

        if (unlessChangedAfter is DateTimeOffset time)
        {
            RequireNotChanged(actual, time);
            RequireNotChanged(await _client.Entries.GetAsync(actual.Id, cancellationToken).ConfigureAwait(false), time);
        }

        EntryChange change = ChangeFor(wanted, comparison.Differences);
        return await SettleAsync(
            wanted, await _client.Entries.EditAsync(actual.Id, change, cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Refuses to overwrite a change of somebody else.</summary>
    /// <param name="entry">The entry as it is now.</param>
    /// <param name="time">When the own change had ended.</param>
    /// <exception cref="ClockodoException">It was changed later, or it is not known when (<see cref="ClockodoErrorKind.Conflict"/>).</exception>
    public static void RequireNotChanged(Entry entry, DateTimeOffset time)
    {
        Guard.NotNull(entry, nameof(entry));
        long second = time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond);
        if (entry.Values.TimeLastChange != 0 && entry.Values.TimeLastChange < second)
        {
            return;
        }

        string changed = entry.TimeLastChange is not DateTime last ? "The service does not tell when it was last changed, so perhaps later"
            : entry.Values.TimeLastChange > second ? FormattableString.Invariant($"It was changed at {last:yyyy-MM-dd HH:mm:ss}, later")
            : FormattableString.Invariant($"It was changed at {last:yyyy-MM-dd HH:mm:ss}, in the same second, so perhaps later");
        throw new ClockodoException(
            ClockodoErrorKind.Conflict,
            FormattableString.Invariant($"Entry {entry.Id} was left alone. {changed} than {time.LocalDateTime:yyyy-MM-dd HH:mm:ss}."));
    }

    // A second look: the service may derive some values from others, such as the rate from the customer.
    private async Task<Entry> SettleAsync(EntryDraft wanted, Entry entry, CancellationToken cancellationToken)
    {
        EntryDifference[] rest = FieldComparer.Compare(wanted, entry);
        if (rest.Length > 0)
        {
            entry = await _client.Entries.EditAsync(entry.Id, ChangeFor(wanted, rest), cancellationToken).ConfigureAwait(false);
            rest = FieldComparer.Compare(wanted, entry);
        }

        return rest.Length == 0 ? entry : throw new ClockodoException(
            ClockodoErrorKind.Conflict,
            FormattableString.Invariant($"The service did not take all values for entry {entry.Id}. {string.Join("; ", rest.AsEnumerable())}."));
    }

    // The service derives the subproject from the project, and the duration from start and end, so these are sent together.
    private static EntryChange ChangeFor(EntryDraft wanted, IReadOnlyList<EntryDifference> differences)
    {
        string[][] together =
        [
            [nameof(EntryContent.CustomerId), nameof(EntryContent.ProjectId), nameof(EntryContent.SubprojectId)],
            [nameof(EntryContent.TimeSince), nameof(EntryContent.TimeUntil), nameof(EntryContent.Duration)],
        ];
        HashSet<string> names = [.. differences.Select(difference => difference.Field.Name)];
        names.UnionWith(together.Where(names.Overlaps).SelectMany(group => group));
        var change = new EntryChange { Type = wanted.Type };
        foreach (WritableField field in WritableField.All.Where(field => names.Contains(field.Name) && field.UseIn(wanted.Type) != FieldUse.None))
        {
            field.SetValue(change, field.ValueIn(wanted) ?? (field.CanBeNone ? 0L : field.Name == nameof(EntryContent.Text) ? "" : null));
        }

        return change;
    }

    private static async Task ListRangesAsync(
        ListedEntries listed, IReadOnlyList<ExpectedEntry> items, long? userId, CancellationToken cancellationToken)
    {
        DateTimeOffset[] starts = [.. items.Select(item => item.Content.TimeSince!.Value).OrderBy(time => time)];
        int first = 0;
        for (int place = 0; place < starts.Length; place++)
        {
            if (place + 1 == starts.Length || starts[place + 1] - starts[place] > LongestGap)
            {
                await listed.ListAsync(starts[first], starts[place], userId, cancellationToken).ConfigureAwait(false);
                first = place + 1;
            }
        }
    }

    // What was not listed was removed, or its start was changed. The entries around it may have moved with it: they need no request of their own.
    private async Task FindMovedAsync(ListedEntries listed, IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        Queue<long> left = new(ids);
        while (left.Count > 0)
        {
            List<Task<Entry?>> reads = [];
            while (left.Count > 0 && reads.Count < ReadsAtOnce)
            {
                long id = left.Dequeue();
                if (!listed.Index.Contains(id))
                {
                    reads.Add(FindAsync(id, cancellationToken));
                }
            }

            foreach (Entry moved in (await Task.WhenAll(reads).ConfigureAwait(false)).OfType<Entry>())
            {
                await listed.ListAroundAsync(moved.TimeSince, userId: null, cancellationToken).ConfigureAwait(false);
                if (!listed.Index.Contains(moved.Id))
                {
                    listed.Index.Add(moved);
                }
            }
        }
    }

    private async Task<Entry?> FindAsync(long id, CancellationToken cancellationToken)
    {
        try
        {
            return await _client.Entries.GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException exception) when (exception.Kind == ClockodoErrorKind.NotFound)
        {
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
