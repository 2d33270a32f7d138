using System;
using System.Threading;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>The pipeline ends before its end: what was sent already is reported through the host.</summary>
public class EarlyEndTests : EmptyAccountTest
{
    [Fact]
    public void Ctrl_C_reports_what_was_sent()
    {
        int processed = 0;
        Front.After = async (_, response) =>
        {
            Interlocked.Increment(ref processed);
            await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
            return response;
        };
        Engine.Set("rows", Rows(20));

        Engine.Stop("$rows | New-ClockodoEntry", _ => Volatile.Read(ref processed) == 4);

        Assert.Contains("4 requests had already been sent", Engine.Window, StringComparison.Ordinal);
        Assert.Contains("add time entry, 2025-01-06", Engine.Window, StringComparison.Ordinal);
        Assert.Equal(4, Front.Writes.Count);
    }

    [Fact]
    public void Ctrl_C_before_anything_was_sent_reports_nothing()
    {
        Front.Before = (_, stopping) => Front.Hang(stopping);

        Engine.Stop("Set-ClockodoEntry 4711 -Text x -WhatIf", _ => Front.Requests.Count > 0);

        Assert.Equal("", Engine.Window);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void A_pipeline_that_ends_early_is_warned_about_requests_already_sent()
    {
        // No response before the maximum is pending; otherwise, the number would depend on the speed of the machine.
        var allArePending = new TaskCompletionSource();
        int pending = 0;
        Front.After = async (request, response) =>
        {
            if (Interlocked.Increment(ref pending) == 4)
            {
                allArePending.SetResult();
            }

            await allArePending.Task;
            return response;
        };

        Outcome run = Run("foreach ($once in 1) { $args[0] | New-ClockodoEntry | ForEach-Object { $script:first = $_; break } }; $script:first", new object[] { Rows(20) });

        Assert.Equal(["Row 0"], run.Values("Text"));
        Assert.Contains("3 requests had already been sent", Engine.Window, StringComparison.Ordinal);
        Assert.Equal(4, Front.Writes.Count);
    }
}
