namespace Clockodo.Sandbox.Reports;

/// <summary>A change or a removal of many entries. Two requests are equal if they select and do the same.</summary>
/// <param name="Selection">The entries.</param>
/// <param name="Change">The new values; null to remove the entries.</param>
internal sealed record BulkRequest(EntrySelection Selection, EntryGroupChange? Change);
