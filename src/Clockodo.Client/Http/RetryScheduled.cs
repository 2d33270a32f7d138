using System;
using System.Globalization;

namespace Clockodo.Client.Http;

/// <summary>A request failed and will be sent again.</summary>
public sealed class RetryScheduled : RequestNotice
{
    internal RetryScheduled(ClockodoException failure, TimeSpan delay, int tries)
    {
        Failure = failure;
        Delay = delay;
        Tries = tries;
    }

    /// <summary>The error of the last try.</summary>
    public ClockodoException Failure { get; }

    /// <summary>How long the client waits before it sends the request again.</summary>
    public TimeSpan Delay { get; }

    /// <summary>How often the request was sent so far.</summary>
    public int Tries { get; }

    /// <inheritdoc/>
    public override string Message => string.Format(
        CultureInfo.InvariantCulture,
        "{0} Trying again in {1:0.0} s (try {2} of {3}).",
        Failure.Message,
        Delay.TotalSeconds,
        Tries + 1,
        RetryRules.TriesFor(Failure));
}
