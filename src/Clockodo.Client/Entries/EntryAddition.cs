using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>
/// Adds an entry at most once. The API has no idempotency key: a request is resent only if it certainly was not processed; if
/// the response is lost, the entry is searched for.
/// </summary>
internal sealed class EntryAddition(
    EntriesEndpoint entries, RequestPipeline pipeline, PendingAdditions pending, string path, string itemName)
{
    internal async Task<Entry> AddAsync(EntryDraft draft, CancellationToken cancellationToken)
    {
        try
        {
            return await AddOnceAsync(draft, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException rejection) when (RejectsBilled(draft, rejection))
        {
            return await AddThenBillAsync(draft, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool RejectsBilled(EntryDraft draft, ClockodoException rejection) =>
        draft.Billable == BillableState.Billed
        && rejection.Kind == ClockodoErrorKind.Invalid
        && rejection.Fields.Contains("billable");

    // The API documentation allows "billed" only for changes. The rejected request was not processed, so it can be sent again.
    private async Task<Entry> AddThenBillAsync(EntryDraft draft, CancellationToken cancellationToken)
    {
        EntryDraft unbilled = draft.With(BillableState.Billable);
        Entry added = await AddOnceAsync(unbilled, cancellationToken).ConfigureAwait(false);
        try
        {
            return await entries
                .EditAsync(added.Id, new EntryChange { Billable = BillableState.Billed }, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (ClockodoException failure)
        {
            throw failure.With(
                $"Entry {added.Id.ToString(CultureInfo.InvariantCulture)} was added as billable, but could not be marked "
                + $"as billed. {failure.Message}");
        }
    }

    private async Task<Entry> AddOnceAsync(EntryDraft draft, CancellationToken cancellationToken)
    {
        byte[] body = EntryContentWriter.Write(draft);
        var request = new ServiceRequest(HttpMethod.Post, path, $"add the {EntryTypeName.For(draft.Type)}", body);
        TimeSpan begin = pipeline.Time.Now;
        using PendingAdditions.Ticket ticket = pending.Enter(draft);
        try
        {
            AdditionResponse response = await pipeline
                .SendAsync(request, () => new AdditionReader(itemName, pipeline.ServiceClock), cancellationToken).ConfigureAwait(false);
            ticket.Claim(response.Added.Id);
            if (response.StoppedClock)
            {
                pipeline.Notify(new ClockStopped(response.Added.Id, response.Stopped));
            }

            return response.Added;
        }
        catch (ClockodoException failure) when (StatusMeaning.LeavesOutcomeUnknown(failure))
        {
            var search = new LostEntrySearch(entries, pipeline);
            Entry? found = await search
                .FindAsync(draft, begin, ticket.TryClaimOnly, cancellationToken).ConfigureAwait(false);
            if (found is null)
            {
                throw Unknown(draft, failure);
            }

            pipeline.Notify(new EntryRecovered(
                found.Id, failure, FormattableString.Invariant($"The entry was searched for and found: it is entry {found.Id}.")));
            return found;
        }
    }

    private static ClockodoException Unknown(EntryDraft draft, ClockodoException failure)
    {
        string sent = string.Join(", ", WritableField.All
            .Where(field => field.ValueIn(draft) is not null)
            .Select(field => $"{field.Name} {FieldText.For(field.ValueIn(draft)!)}"));
        return failure.With(
            $"{failure.Message} The entry could not be identified with certainty. Sent: {sent}. It is not resent: check whether "
            + "it exists, and add it if not.",
            ClockodoErrorKind.OutcomeUnknown);
    }
}
