using System;
using System.Management.Automation;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Errors;

/// <summary>Ctrl+C, while a request gets no answer.</summary>
public class StopTests : ConnectedTest
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly CancellationTokenSource _end = new();

    private protected override HttpMessageHandler Front(SandboxService service) => new Silence(service, _asked, _end.Token);

    // A command that did not stop would otherwise keep its session from closing.
    public override async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await base.DisposeAsync();
        _end.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("Get-ClockodoEntry")]
    [InlineData("Get-ClockodoEntry 1")]
    [InlineData("1..3 | Get-ClockodoEntry")]
    [InlineData("New-ClockodoEntry -Customer 1 -Service 1 -LumpSum 1 -Billable 1 -TimeSince 2026-01-02")]
    [InlineData("Set-ClockodoEntry 1 -Text x")]
    [InlineData("Remove-ClockodoEntry 1 -Confirm:$false")]
    public async Task Stopping_ends_a_request_that_hangs(string command)
    {
        // Disposed of where all went well only: it waits for the command.
        PowerShell shell = Engine.Prepare(command);
        Task running = shell.InvokeAsync();
        await _asked.Task.WaitAsync(Soon, TestContext.Current.CancellationToken);

        await Task.Factory.FromAsync(shell.BeginStop(null, null), shell.EndStop).WaitAsync(Soon, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<PipelineStoppedException>(() => running.WaitAsync(Soon, TestContext.Current.CancellationToken));
        Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        Assert.Empty(shell.Streams.Error);
        shell.Dispose();
    }

    [Fact]
    public async Task The_session_works_on_after_a_stop()
    {
        await Stopping_ends_a_request_that_hangs("Get-ClockodoEntry");

        Assert.Single(Succeed("Get-ClockodoConnection"));
        Assert.NotEmpty(Succeed("Connect-Clockodo -Sandbox; Get-ClockodoEntry -Period ThisYear"));
    }

    /// <summary>Answers who the user is, and nothing else.</summary>
    private sealed class Silence(HttpMessageHandler service, TaskCompletionSource asked, CancellationToken end)
        : DelegatingHandler(service)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath.EndsWith("/me", StringComparison.Ordinal))
            {
                return await base.SendAsync(request, cancellationToken);
            }

            asked.TrySetResult();
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, end);
            await Task.Delay(Timeout.Infinite, either.Token);
            throw new InvalidOperationException();
        }
    }
}
