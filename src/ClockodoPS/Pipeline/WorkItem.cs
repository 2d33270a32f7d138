using System.Threading.Tasks;

namespace ClockodoPS.Pipeline;

/// <summary>One piece of work.</summary>
/// <param name="Task">The work.</param>
/// <param name="Words">What it does to what, for reports: <c>add time entry, 2026-11-02 09:00–10:30, customer 4711</c>.</param>
/// <param name="Source">What of the input it belongs to, for errors.</param>
/// <param name="IsSent">Whether it began at all; what was refused before did not.</param>
internal sealed record WorkItem<T>(Task<T> Task, string Words, object? Source, bool IsSent);
