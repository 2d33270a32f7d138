using System;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Http;

/// <summary>Finds out what a request did whose response was lost.</summary>
internal static class LostResponse
{
    /// <summary>Times on the wire are whole seconds.</summary>
    internal static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    // The service may still be processing the request when the connection is lost.
    private static readonly TimeSpan[] Pauses = [TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)];

    /// <summary>Looks a few times.</summary>
    /// <param name="pipeline">For its time.</param>
    /// <param name="look">Looks once; null: the request has no effect yet.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was found; null: nothing.</returns>
    internal static async Task<T?> LookAsync<T>(
        RequestPipeline pipeline, Func<CancellationToken, Task<T?>> look, CancellationToken cancellationToken)
        where T : class
    {
        foreach (TimeSpan pause in Pauses)
        {
            if (pause > TimeSpan.Zero)
            {
                await pipeline.Time.DelayAsync(pause, cancellationToken).ConfigureAwait(false);
            }

            if (await look(cancellationToken).ConfigureAwait(false) is T found)
            {
                return found;
            }
        }

        return null;
    }
}
