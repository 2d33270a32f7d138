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
    private readonly ClockodoClient _client;
    private readonly Action<int>? _listed;

    /// <summary>Creates a restorer.</summary>
    /// <param name="client">The service.</param>
    /// <param name="listed">
    /// Called with the number of entries of each page that <see cref="CompareAsync"/> reads, on any thread; null: nobody wants to know.
    /// </param>
    public EntryRestorer(ClockodoClient client, Action<int>? listed = null)
    {
        Guard.NotNull(client, nameof(client));
        _client = client;
        _listed = listed;
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
    public Task<IReadOnlyList<EntryComparison>> CompareAsync(
        IReadOnlyList<ExpectedEntry> before, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(before, nameof(before));
        return new CurrentEntries(_client, _listed).CompareAsync(before, cancellationToken);
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

        if (comparison.Error is ClockodoException hidden)
        {
            throw hidden;
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

        string reason = entry.TimeLastChange is not DateTime last ? "the service does not tell when it was last changed."
            : entry.Values.TimeLastChange > second
            ? FormattableString.Invariant($"it was changed at {last:yyyy-MM-dd HH:mm:ss}, after {time.LocalDateTime:yyyy-MM-dd HH:mm:ss}.")
            : FormattableString.Invariant($"it was changed at {last:yyyy-MM-dd HH:mm:ss}, in the same second, so perhaps after the given time.");
        throw new ClockodoException(ClockodoErrorKind.Conflict, FormattableString.Invariant($"Entry {entry.Id} was left alone: {reason}"));
    }

    // A second look: the service may derive some values from others, such as the rate from the customer.
    private async Task<Entry> SettleAsync(EntryDraft wanted, Entry entry, CancellationToken cancellationToken)
    {
        EntryDifference[] rest = EntryDifference.Find(wanted, entry);
        if (rest.Length > 0)
        {
            entry = await _client.Entries.EditAsync(entry.Id, ChangeFor(wanted, rest), cancellationToken).ConfigureAwait(false);
            rest = EntryDifference.Find(wanted, entry);
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
}
