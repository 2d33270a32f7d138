using System;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;

namespace Clockodo.Client.Tests.Support;

/// <summary>Time that passes as soon as somebody waits for it.</summary>
internal sealed class NoTime : TimeSource
{
    internal override Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }
}
