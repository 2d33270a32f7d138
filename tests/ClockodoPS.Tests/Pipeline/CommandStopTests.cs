using System;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>Ctrl+C, while a request gets no response.</summary>
public class CommandStopTests : ConnectedTest
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("Get-ClockodoEntry")]
    [InlineData("Get-ClockodoEntry 1")]
    [InlineData("1..3 | Get-ClockodoEntry")]
    [InlineData("New-ClockodoEntry -Customer 1 -Service 1 -LumpSum 1 -Billable 1 -TimeSince 2026-01-02")]
    [InlineData("Set-ClockodoEntry 1 -Text x")]
    [InlineData("Remove-ClockodoEntry 1 -Confirm:$false")]
    public void Every_command_stops_and_the_session_works_on(string command)
    {
        Front.Before = (_, stopping) => Front.Hang(stopping);

        Assert.InRange(Engine.Stop(command, _ => Front.Requests.Count > 0), TimeSpan.Zero, Soon);

        Front.Before = null;
        Assert.NotEmpty(Succeed("Get-ClockodoEntry -Period LastYear -First 1; Get-ClockodoConnection"));
    }
}
