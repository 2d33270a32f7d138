using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;

namespace Clockodo.Client.Tests.Http.Support;

/// <summary>Asks a budget, and takes down when which request was let through.</summary>
internal sealed class LimiterUse
{
    internal LimiterUse() => Budget = new RateLimiter(Time);

    internal VirtualTime Time { get; } = new();

    internal RateLimiter Budget { get; }

    /// <summary>Everybody who was let through, in order.</summary>
    internal List<(int Number, TimeSpan Moment, bool IsEnhanced)> LetThrough { get; } = [];

    internal List<RequestNotice> Notices { get; } = [];

    private int Asked { get; set; }

    internal void Ask(int times, bool isEnhanced = false) => AskUntil(CancellationToken.None, times, isEnhanced);

    [SuppressMessage("Design", "CA1068", Justification = "Reads as it is meant.")]
    internal void AskUntil(CancellationToken cancellationToken, int times, bool isEnhanced = false)
    {
        for (int time = 0; time < times; time++)
        {
            _ = AskAsync(Asked++, isEnhanced, cancellationToken);
        }
    }

    private async Task AskAsync(int number, bool isEnhanced, CancellationToken cancellationToken)
    {
        await Budget.EnterAsync(isEnhanced ? QuotaKind.EnhancedLists : QuotaKind.Requests, Notices.Add, cancellationToken);
        LetThrough.Add((number, Time.Now, isEnhanced));
    }
}
