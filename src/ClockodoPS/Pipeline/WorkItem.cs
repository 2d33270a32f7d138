using System.Threading.Tasks;

namespace ClockodoPS.Pipeline;

/// <summary>A request and what is needed to report on it.</summary>
/// <param name="Task">The request; its result is what the service returned.</param>
/// <param name="Description">The action and its target, for messages: <c>add time entry, 2026-11-02, customer 4711</c>.</param>
/// <param name="Source">The input item it belongs to, for errors.</param>
/// <param name="IsSent">False if the item was rejected before anything was sent.</param>
internal sealed record WorkItem<T>(Task<T> Task, string Description, object? Source, bool IsSent);
