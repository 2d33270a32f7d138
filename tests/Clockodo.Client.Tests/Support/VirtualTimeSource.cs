using System;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Testing;

namespace Clockodo.Client.Tests.Support;

/// <summary>Virtual time, as the client takes it.</summary>
internal sealed class VirtualTimeSource(VirtualTime time) : TimeSource
{
    internal override TimeSpan Now => time.Now;

    internal override DateTimeOffset Date => time.Date;

    internal override double NextRandom() => time.NextRandom();

    internal override Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        time.DelayAsync(delay, cancellationToken);
}
