using System;

namespace Clockodo.Client.Http;

/// <summary>
/// The clock of the service, as far as responses tell: the machine's own may be wrong. <c>current_time</c> of <c>v2/clock</c> counts
/// more than the Date header, which may be a gateway's.
/// </summary>
internal sealed class ServiceClock(TimeSource time)
{
    private readonly object _gate = new();
    private TimeSpan? _fromHeader;
    private TimeSpan? _fromService;

    /// <summary>The time now, by the service's clock; null: no response told it yet.</summary>
    internal DateTimeOffset? Now
    {
        get
        {
            lock (_gate)
            {
                return time.Date + (_fromService ?? _fromHeader);
            }
        }
    }

    /// <summary>Takes the Date header of a response that has just arrived.</summary>
    internal void LearnFromHeader(DateTimeOffset date)
    {
        lock (_gate)
        {
            _fromHeader = date - time.Date;
        }
    }

    /// <summary>Takes the time that the service wrote into a response that has just arrived.</summary>
    internal void Learn(DateTimeOffset currentTime)
    {
        lock (_gate)
        {
            _fromService = currentTime - time.Date;
        }
    }
}
