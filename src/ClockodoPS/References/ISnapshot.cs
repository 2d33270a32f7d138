using System;

namespace ClockodoPS.References;

/// <summary>A list as it was at one time.</summary>
internal interface ISnapshot
{
    /// <summary>When the request for it began.</summary>
    TimeSpan AsOf { get; }
}
