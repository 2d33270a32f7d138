using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing;

namespace Clockodo.Client.Tests.Http.Support;

/// <summary>Asks a rate limiter, and records when it lets which request through.</summary>
internal sealed class LimiterUse
{
    internal LimiterUse() => Limiter = new RateLimiter(new VirtualTimeSource(Time));

    internal VirtualTime Time { get; } = new() { IsStopped = true, NextRandom = new Random(4711).NextDouble };

    internal RateLimiter Limiter { get; }

    /// <summary>The requests that may be sent, in order.</summary>
    internal List<(int Number, TimeSpan Time, bool IsEnhanced)> LetThrough { get; } = [];

    internal List<RequestNotice> Notices { get; } = [];

    private int Requested { get; set; }

    internal void Ask(int times, bool isEnhanced = false) => AskUntil(CancellationToken.None, times, isEnhanced);

    [SuppressMessage("Design", "CA1068", Justification = "Reads like Ask.")]
    internal void AskUntil(CancellationToken cancellationToken, int times, bool isEnhanced = false)
    {
        for (int time = 0; time < times; time++)
        {
            _ = AskAsync(Requested++, isEnhanced, cancellationToken);
        }
    }

    private async Task AskAsync(int number, bool isEnhanced, CancellationToken cancellationToken)
    {
        await Limiter.EnterAsync(isEnhanced ? QuotaKind.EnhancedLists : QuotaKind.Requests, Notices.Add, cancellationToken);
        LetThrough.Add((number, Time.Now, isEnhanced));
    }
}
