using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Management.Automation;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;
using Clockodo.Testing.Faults;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>
/// Ctrl+C comes back within half a second, whatever the command is waiting for. A slow machine may take longer now and then:
/// of several attempts one must keep to it, and none may wait for the service.
/// </summary>
public sealed class StopTests(ITestOutputHelper output) : IAsyncDisposable
{
    private const int MostAttempts = 10;

    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(20);

    private readonly EntryListServer _server = EntryListServer.Start(55);
    private readonly Engine _engine = new();
    private readonly string _user = $"{Guid.NewGuid()}@stop.example";

    public async ValueTask DisposeAsync()
    {
        _engine.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public void While_it_waits_for_the_headers()
    {
        _server.Fails(1, Fault.HangBeforeHeaders, int.MaxValue);
        AssertStops((_, before) => _server.Requests.Count > before);
    }

    [Fact]
    public void While_it_reads_a_body_that_does_not_go_on()
    {
        _server.Fails(1, Fault.HangInBody, int.MaxValue);
        AssertStops((streams, _) => streams.Verbose.Any(line => line.Message.Contains("200", StringComparison.Ordinal)));
    }

    [Fact]
    public void While_it_reads_a_body_without_end_on_a_later_page()
    {
        _server.Fails(3, Fault.HangInBody, int.MaxValue);
        AssertStops((_, before) => _server.Pages.Skip(before).Contains(3));
    }

    [Fact]
    public void While_it_waits_for_the_window_of_a_429_that_does_not_say_how_long()
    {
        _server.Fails(1, Fault.Respond(429, "{}"), int.MaxValue);
        AssertStops((streams, _) => streams.Warning.Count == 1);
    }

    [Fact]
    public void While_it_waits_to_send_again()
    {
        _server.Fails(1, Fault.TooManyRequests(600), int.MaxValue);
        AssertStops((streams, _) => streams.Warning.Count == 1);
    }

    [Fact]
    public void While_it_waits_for_the_budget()
    {
        _engine.ConnectTo(_server.BaseUri, _user);
        _engine.Succeed($"1..300 | ForEach-Object {{ Get-ClockodoEntry {ListSession.June} -Enhanced -First 1 }}");
        AssertStops((streams, _) => streams.Warning.Count == 1, "-Enhanced");
    }

    [Fact]
    public async Task While_it_connects()
    {
        // A listener whose backlog is full lets nobody in and turns nobody away.
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(0);
        var address = (IPEndPoint)listener.LocalEndPoint!;
        List<Socket> inside = await FillAsync(address);
        Assert.SkipWhen(inside.Count == 0, "On this system a backlog does not get full.");

        _engine.ConnectTo(new Uri($"http://{address}/api/"));
        AssertStopsInTime(() =>
        {
            var begun = Stopwatch.StartNew();
            return _engine.Stop($"Get-ClockodoEntry {ListSession.June}", _ => begun.Elapsed > TimeSpan.FromSeconds(1));
        });
        inside.ForEach(socket => socket.Dispose());
    }

    [Theory]
    [InlineData("Get-ClockodoEntry", 1)]
    [InlineData("Get-ClockodoEntry 1", 0)]
    [InlineData("1..3 | Get-ClockodoEntry", 0)]
    [InlineData("New-ClockodoEntry -Customer 1 -Service 1 -LumpSum 1 -Billable 1 -TimeSince 2026-01-02", 0)]
    [InlineData("Set-ClockodoEntry 1 -Text x", 0)]
    [InlineData("Remove-ClockodoEntry 1 -Confirm:$false", 0)]
    public void Every_command_stops_and_the_session_works_on(string command, int page)
    {
        _server.Fails(page, Fault.HangBeforeHeaders);
        _engine.ConnectTo(_server.BaseUri);

        Assert.InRange(_engine.Stop(command, _ => _server.Requests.Count > 0), TimeSpan.Zero, Generous);

        Assert.Equal(55, _engine.Succeed($"Get-ClockodoEntry {ListSession.June}").Output.Count);
    }

    [Fact]
    public void Stopping_a_command_that_has_just_ended_does_nothing() =>
        _engine.Succeed("""
            $command = [ClockodoPS.Commands.GetClockodoEntryCommand]::new()
            $command.Dispose()
            $null = $command.GetType().GetMethod('StopProcessing', [Reflection.BindingFlags]'Instance, NonPublic').Invoke($command, @())
            $command.Dispose()
            """);

    // The state may depend on how many requests there were before.
    private void AssertStops(
        Func<PSDataStreams, int, bool> isInState, string arguments = "-PageSize 10")
    {
        _engine.ConnectTo(_server.BaseUri, _user);
        AssertStopsInTime(() =>
        {
            int before = _server.Requests.Count;
            return _engine.Stop(
                $"$VerbosePreference = 'Continue'; Get-ClockodoEntry {ListSession.June} {arguments}",
                streams => isInState(streams, before));
        });
    }

    private void AssertStopsInTime(Func<TimeSpan> stop)
    {
        TimeSpan elapsed = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < MostAttempts && elapsed > Promised; attempt++)
        {
            elapsed = stop();
            output.WriteLine($"Stopped after {elapsed.TotalMilliseconds:0} ms.");
            Assert.True(elapsed < Generous, $"It took {elapsed}.");
        }

        Assert.True(elapsed <= Promised, $"It took {elapsed} in each of {MostAttempts} attempts.");
    }

    // Empty: no connection had to wait.
    private static async Task<List<Socket>> FillAsync(IPEndPoint address)
    {
        List<Socket> inside = [];
        for (int attempt = 0; attempt < 50; attempt++)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            inside.Add(socket);
            Task connecting = socket.ConnectAsync(address);
            if (await Task.WhenAny(connecting, Task.Delay(300)) != connecting)
            {
                return inside;
            }
        }

        inside.ForEach(socket => socket.Dispose());
        return [];
    }
}
