using System;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.EntryJson;
using Clockodo.Client.Http;
using Clockodo.Client.Json;

namespace Clockodo.Client.Entries;

/// <summary>
/// Adds an entry once. The service has no key by which it would know a repeated addition, so nothing is sent again of which
/// it is not sure that it was not carried out; where an answer is lost, the entry is looked for.
/// </summary>
internal sealed class EntryAddition(
    EntriesEndpoint entries, RequestPipeline channel, PendingAdditions underWay, string path, string itemName)
{
    internal async Task<Entry> AddAsync(EntryDraft draft, CancellationToken cancellationToken)
    {
        try
        {
            return await AddOnceAsync(draft, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException refusal) when (RefusesBilled(draft, refusal))
        {
            return await AddThenBillAsync(draft, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool RefusesBilled(EntryDraft draft, ClockodoException refusal) =>
        draft.Billable == BillableState.Billed
        && refusal.Kind == ClockodoErrorKind.Invalid
        && refusal.Fields.Contains("billable");

    // The description allows "billed" for changes only. What was refused was not carried out.
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
                $"Entry {added.Id.ToString(CultureInfo.InvariantCulture)} was added as billable, and could not be marked as "
                + $"billed. {failure.Message}");
        }
    }

    private async Task<Entry> AddOnceAsync(EntryDraft draft, CancellationToken cancellationToken)
    {
        byte[] body = EntryContentWriter.Write(draft);
        var request = new ServiceRequest(HttpMethod.Post, path, $"add the {EntryTypeName.For(draft.Type)}", body);
        TimeSpan begin = channel.Time.Now;
        using PendingAdditions.Ticket ticket = underWay.Enter(draft);
        try
        {
            Entry added = await channel
                .SendAsync(request, () => new SingleReader<Entry>(itemName, new EntryReader()), cancellationToken)
                .ConfigureAwait(false);
            ticket.Claim(added.Id);
            return added;
        }
        catch (ClockodoException failure) when (LeavesOutcomeOpen(failure))
        {
            var search = new LostEntrySearch(entries, channel);
            Entry? found = await search
                .FindAsync(draft, begin, ticket.TryClaimOnly, cancellationToken).ConfigureAwait(false);
            if (found is null)
            {
                throw Unknown(draft, failure);
            }

            channel.Notify(new EntryRecovered(found.Id, failure));
            return found;
        }
    }

    // A gateway that gave up waiting says nothing of what the service behind it did.
    private static bool LeavesOutcomeOpen(ClockodoException failure) =>
        failure.Kind == ClockodoErrorKind.OutcomeUnknown
        || (failure.Kind == ClockodoErrorKind.ServiceError && failure.StatusCode is 500 or 502 or 504);

    private static ClockodoException Unknown(EntryDraft draft, ClockodoException failure)
    {
        string sent = string.Join(", ", WritableField.All
            .Where(field => field.ValueIn(draft) is not null)
            .Select(field => $"{field.Name} {FieldText.For(field.ValueIn(draft)!)}"));
        return failure.With(
            $"{failure.Message} It was looked for and not found, or not for certain. What was sent: {sent}. It is not sent "
            + "again: see whether it is there, and add it if not.",
            failure.StatusCode is 500 ? null : ClockodoErrorKind.OutcomeUnknown);
    }
}
