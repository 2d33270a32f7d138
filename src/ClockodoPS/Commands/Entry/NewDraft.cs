using Clockodo.Client.Entries;

namespace ClockodoPS.Commands;

/// <summary>An entry to add. It is complete and valid.</summary>
/// <param name="Draft">The entry.</param>
/// <param name="BillableDefault">From what Billable was taken; null: it was given, or has no default.</param>
internal sealed record NewDraft(EntryDraft Draft, string? BillableDefault);
