using System;
using System.Globalization;

namespace Clockodo.Client.Http;

/// <summary>A request is delayed so that it stays within a limit of the service.</summary>
public sealed class RateLimitDelay : RequestNotice
{
    internal RateLimitDelay(string reason, TimeSpan delay)
    {
        Reason = reason;
        Delay = delay;
    }

    /// <summary>The limit it waits for.</summary>
    public string Reason { get; }

    /// <summary>How long it waits.</summary>
    public TimeSpan Delay { get; }

    /// <inheritdoc/>
    public override string Message => string.Format(
        CultureInfo.InvariantCulture, "Waiting {0:0.0} s: {1}.", Delay.TotalSeconds, Reason);
}
