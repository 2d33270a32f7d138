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

        Outcome run = Run("foreach ($once in 1) { $args[0] | New-ClockodoEntry | ForEach-Object { $script:first = $_; break } }; $script:first", new object[] { Rows(20) });

        Assert.Equal(["Row 0"], run.Values("Text"));
        Assert.Contains("3 requests had already been sent", Engine.Window, StringComparison.Ordinal);
        Assert.Equal(4, Front.Writes.Count);
    }
}
