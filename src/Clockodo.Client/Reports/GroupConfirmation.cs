namespace Clockodo.Client.Reports;

/// <summary>The responses to a change of a group: first the key and the number, then what was done.</summary>
/// <param name="ConfirmKey">The key that confirms the change; null: it is done.</param>
/// <param name="AffectedEntries">How many entries it would change.</param>
/// <param name="EditedEntries">How many entries it changed.</param>
internal sealed record GroupConfirmation(string? ConfirmKey, long? AffectedEntries, long? EditedEntries);
