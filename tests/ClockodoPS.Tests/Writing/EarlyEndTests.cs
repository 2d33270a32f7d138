using System;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using ClockodoPS.Tests.Writing.Support;
using Xunit;

namespace ClockodoPS.Tests.Writing;

/// <summary>The pipeline ends before its end: what was sent already is reported through the host.</summary>
public class EarlyEndTests : ModuleTest
{
    [Fact]
    public async Task Ctrl_C_reports_what_was_sent()
    {
        using var inFront = new SemaphoreSlim(0);
        var never = new TaskCompletionSource();
        Front.After = async (request, response) =>
        {
            inFront.Release();
            await never.Task;
            return response;
        };
        using var shell = PowerShell.Create(Runspace);
        shell.AddScript("$args[0] | New-ClockodoEntry").AddArgument(Rows(20));
        IAsyncResult running = shell.BeginInvoke();
        for (int count = 0; count < 4; count++)
        {
            await inFront.WaitAsync(TestContext.Current.CancellationToken);
        }

        await Task.Factory.FromAsync(shell.BeginStop(null, null), shell.EndStop);
        never.SetResult();

        Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        Assert.Contains("4 requests had already been sent", Window, StringComparison.Ordinal);
        Assert.Contains("add time entry, 2025-01-06", Window, StringComparison.Ordinal);
        Assert.Equal(4, Front.Writes.Count);
        running.AsyncWaitHandle.WaitOne();
    }

    [Fact]
    public async Task Ctrl_C_before_anything_was_sent_reports_nothing()
    {
        var isWaiting = new TaskCompletionSource();
        Front.Before = async (_, token) =>
        {
            isWaiting.TrySetResult();
            await Task.Delay(Timeout.Infinite, token);
            return null;
        };
        using var shell = PowerShell.Create(Runspace);
        shell.AddScript("Set-ClockodoEntry 4711 -Text x -WhatIf");
        shell.BeginInvoke();
        await isWaiting.Task;

        await Task.Factory.FromAsync(shell.BeginStop(null, null), shell.EndStop);

        Assert.Equal("", Window);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void Who_takes_only_the_first_results_is_told_what_else_was_sent()
    {
        // No answer before as many are under way as may be: else it is up to the machine how many that are.
        var allAreUnderWay = new TaskCompletionSource();
        int underWay = 0;
        Front.After = async (request, response) =>
        {
            if (Interlocked.Increment(ref underWay) == 4)
            {
                allAreUnderWay.SetResult();
            }

            await allAreUnderWay.Task;
            return response;
        };

        Run run = Invoke("foreach ($once in 1) { $args[0] | New-ClockodoEntry | ForEach-Object { $script:first = $_; break } }; $script:first", new object[] { Rows(20) });

        Assert.Equal(["Row 0"], run.Values("Text"));
        Assert.Contains("3 requests had already been sent", Window, StringComparison.Ordinal);
        Assert.Equal(4, Front.Writes.Count);
    }
}
