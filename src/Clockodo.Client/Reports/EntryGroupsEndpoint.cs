using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Reports;

/// <summary>
/// Sums of entries, and changes of all entries that a filter selects: <c>v2/entrygroups</c>. The service allows 10 such requests a minute.
/// Every method throws <see cref="ClockodoException"/> for errors of the client and of the service.
/// </summary>
public sealed class EntryGroupsEndpoint
{
    private const string Path = "v2/entrygroups";

    private readonly RequestPipeline _pipeline;
    private readonly EntriesEndpoint _entries;

    internal EntryGroupsEndpoint(RequestPipeline pipeline, EntriesEndpoint entries)
    {
        _pipeline = pipeline;
        _entries = entries;
    }

    /// <summary>
    /// Adds entries up. If a gateway does not wait for the sums of several years (504), each year is requested by itself, and the sums are
    /// added up, if that is right.
    /// </summary>
    /// <param name="query">The entries, and how to group them.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>The outermost groups: times in their order, everything else by hours, largest first.</returns>
    /// <exception cref="ClockodoException">The query is not valid, or the request fails; or the years cannot be added up
    /// (<see cref="ClockodoErrorKind.ServiceError"/>).</exception>
    public async Task<IReadOnlyList<EntryGroup>> ListAsync(EntryGroupQuery query, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(query, nameof(query));
        EntryGroupRules.Require(query);
        IReadOnlyList<EntryGroupQuery> years = YearSplit.Split(query);
        IReadOnlyList<GroupData> groups;
        try
        {
            groups = await SendAsync(query, isRepeatable: years.Count == 1, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException failure) when (failure.StatusCode == 504 && years.Count > 1)
        {
            groups = await AddUpAsync(query, years, failure, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException failure) when (failure.Kind == ClockodoErrorKind.ServiceError && years.Count > 1)
        {
            groups = await SendAsync(query, isRepeatable: true, cancellationToken).ConfigureAwait(false);
        }

        return EntryGroup.From(groups, query, parent: null, level: 0);
    }

    /// <summary>
    /// Prepares a change of all entries that a filter selects. Nothing is changed yet: the service returns a key, and how many entries it
    /// would change.
    /// </summary>
    /// <param name="filter">The entries, without groupings; <see cref="EntryGroup.ToFilter"/>.</param>
    /// <param name="change">The new values; null: the entries are to be removed.</param>
    /// <param name="cancellationToken">Cancels the requests.</param>
    /// <returns>The change, to be confirmed by <see cref="ConfirmAsync"/>.</returns>
    /// <exception cref="ClockodoException">A value is not valid, or the request fails. Nothing was changed.</exception>
    public async Task<EntryGroupChange> PrepareAsync(
        EntryGroupQuery filter, EntryChange? change, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(filter, nameof(filter));
        EntryGroupRules.Require(filter, change);
        ServiceRequest request = RequestFor(filter, change, confirmKey: null, "prepare the change of a group of entries");
        GroupConfirmation response = await _pipeline.SendAsync(
            request, () => new ConfirmationReader(isConfirmed: false), cancellationToken).ConfigureAwait(false);
        return new EntryGroupChange(filter, change, response.ConfirmKey!, response.AffectedEntries!.Value);
    }

    /// <summary>Counts the entries that a filter selects by listing them, without reading them: <c>GET v2/entries</c>.</summary>
    /// <param name="filter">The entries.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The number; null: lists do not have one of the filters, that by team.</returns>
    public async Task<long?> CountAsync(EntryGroupQuery filter, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(filter, nameof(filter));
        if (filter.ToEntryQuery(pageSize: 1) is not EntryQuery query)
        {
            return null;
        }

        await foreach (Page<Entry> page in _entries.ListPagesAsync(query, cancellationToken).ConfigureAwait(false))
        {
            return page.ItemCount;
        }

        return 0;
    }

    /// <summary>Does what was prepared, once: the key is not sent again if the response is lost.</summary>
    /// <param name="change">The prepared change.</param>
    /// <param name="cancellationToken">Cancels the request; the change may have been made anyway.</param>
    /// <returns>How many entries were changed or removed.</returns>
    /// <exception cref="ClockodoException">Nothing was changed; or <see cref="ClockodoErrorKind.OutcomeUnknown"/>: the response was lost.
    /// </exception>
    public async Task<long> ConfirmAsync(EntryGroupChange change, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(change, nameof(change));
        string action = FormattableString.Invariant($"{(change.Change is null ? "remove" : "change")} a group of {change.AffectedEntries} entries");
        ServiceRequest request = RequestFor(change.Filter, change.Change, change.ConfirmKey, action);
        GroupConfirmation response = await _pipeline.SendAsync(
            request, () => new ConfirmationReader(isConfirmed: true), cancellationToken).ConfigureAwait(false);
        return response.EditedEntries ?? change.AffectedEntries;
    }

    // The first request changes nothing, so it can be repeated.
    private static ServiceRequest RequestFor(EntryGroupQuery filter, EntryChange? change, string? confirmKey, string action)
    {
        bool isConfirmed = confirmKey is not null;
        ServiceRequest request = change is null
            ? new ServiceRequest(HttpMethod.Delete, $"{Path}?{EntryGroupRequest.ForRemoval(filter, confirmKey)}", action)
            : new ServiceRequest(HttpMethod.Put, Path, action, EntryGroupRequest.ForChange(filter, change, confirmKey));
        return request with { IsWrite = isConfirmed, IsRepeatable = !isConfirmed };
    }

    private async Task<IReadOnlyList<GroupData>> AddUpAsync(
        EntryGroupQuery query, IReadOnlyList<EntryGroupQuery> years, ClockodoException failure, CancellationToken cancellationToken)
    {
        if (query.RoundToMinutes is not null)
        {
            throw failure.With(
                $"{failure.Message} The years cannot be added up one by one, because the sum of rounded times is not the rounded sum. Ask without "
                + "rounding, or for one year at a time.");
        }

        List<GroupData> parts = [];
        foreach (EntryGroupQuery year in years)
        {
            _pipeline.Notify(new YearRequested(year.TimeSince, failure));
            parts.AddRange(await SendAsync(year, isRepeatable: true, cancellationToken).ConfigureAwait(false));
        }

        if (parts.Exists(part => part.BudgetUsed == true && part.Revenue is not null))
        {
            throw failure.With(
                $"{failure.Message} The years cannot be added up one by one, because there is work for hard budgets, whose revenue does not follow from "
                + "the years. Ask for one year at a time, or for projects without a hard budget.");
        }

        return GroupData.Merge(parts);
    }

    private async Task<IReadOnlyList<GroupData>> SendAsync(EntryGroupQuery query, bool isRepeatable, CancellationToken cancellationToken)
    {
        var request = new ServiceRequest(HttpMethod.Get, $"{Path}?{EntryGroupRequest.ForReport(query)}", "add the entries up")
        {
            IsRepeatable = isRepeatable,
        };
        Page<GroupData> page = await _pipeline
            .SendAsync(request, () => new PageReader<GroupData>("groups", new GroupReader(), isPaged: false), cancellationToken)
            .ConfigureAwait(false);
        return page.Items;
    }
}
