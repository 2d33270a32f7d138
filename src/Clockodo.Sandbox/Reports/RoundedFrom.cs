namespace Clockodo.Sandbox.Reports;

/// <summary>The exact values of a rounded group.</summary>
/// <param name="Duration">The duration without rounding.</param>
/// <param name="Revenue">The revenue without rounding.</param>
/// <param name="Success">False if the revenue could not be rounded like the duration.</param>
internal sealed record RoundedFrom(long Duration, decimal? Revenue, bool Success);
