using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Resources;

namespace ClockodoPS.Commands;

/// <summary>What listed things belong to, such as the customers of projects: read once, while the list is read.</summary>
/// <param name="report">Gets a message if they cannot be read; then there are none.</param>
internal sealed class ParentNames<T>(Action<string> report)
    where T : Resource
{
    private Task<Dictionary<long, T>>? _reading;

    /// <summary>Begins to read, unless it has begun.</summary>
    internal void Begin(ResourceEndpoint<T> endpoint, CancellationToken cancellationToken)
    {
        if (_reading is null)
        {
            _reading = ReadAsync(endpoint, cancellationToken);
            // If nothing is emitted, nobody asks what came of it.
            _ = _reading.ContinueWith(
                read => read.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }
    }

    /// <summary>The one with this ID; null: not known.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="wait">Waits for the list, on the pipeline's thread.</param>
    internal T? Find(long id, Func<Task<Dictionary<long, T>>, Dictionary<long, T>> wait)
    {
        try
        {
            return _reading is not null && wait(_reading).TryGetValue(id, out T? found) ? found : null;
        }
        catch (ClockodoException exception)
        {
            report(exception.Message);
            _reading = Task.FromResult(new Dictionary<long, T>());
            return null;
        }
    }

    private static async Task<Dictionary<long, T>> ReadAsync(ResourceEndpoint<T> endpoint, CancellationToken cancellationToken)
    {
        Dictionary<long, T> items = [];
        await foreach (T item in endpoint.ListAsync(query: null, cancellationToken).ConfigureAwait(false))
        {
            items[item.Id] = item;
        }

        return items;
    }
}
