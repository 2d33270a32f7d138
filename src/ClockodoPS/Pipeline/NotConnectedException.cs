using System;
using System.Reflection;

namespace ClockodoPS.Pipeline;

/// <summary>The session is not connected.</summary>
internal sealed class NotConnectedException(string message) : InvalidOperationException(message)
{
    /// <summary>Always null, as in <see cref="Clockodo.Client.ClockodoException"/>.</summary>
    public new MethodBase? TargetSite { get; }
}
