using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>
/// PowerShell asks the terminal for the position of the cursor before each row that it writes beside a bar. Ctrl+C may discard
/// the answer, and PowerShell waits for it forever.
/// </summary>
public class ProgressBarTests : EmptyAccountTest
{
    [Theory]
    [InlineData("$rows | New-ClockodoEntry -ThrottleLimit 1")]
    [InlineData("$entries | Set-ClockodoEntry -Text Neu -PassThru -ThrottleLimit 1")]
    [InlineData("$entries | Get-ClockodoEntry -ThrottleLimit 1")]
    [InlineData("Get-ClockodoEntry -TimeSince 2025-01-01 -TimeUntil 2025-02-01 -PageSize 2 -ThrottleLimit 1")]
    public void A_bar_is_gone_whenever_a_row_is_written(string command)
    {
        Engine.Set("rows", Rows(8));
        Succeed("$entries = $rows | New-ClockodoEntry");
        Front.After = async (_, response) =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(600), TestContext.Current.CancellationToken);
            return response;
        };

        List<string> events = Watch($"{command} | ForEach-Object {{ $global:log.Add('row') }}");

        Assert.Equal(8, events.Count(shown => shown == "row"));
        Assert.Contains("bar", events);
        Assert.DoesNotContain(events.Zip(events.Skip(1)), pair => pair == ("bar", "row"));
        Assert.Equal("gone", events.Last(shown => shown != "row"));
    }

    private List<string> Watch(string script)
    {
        List<string> events = [];
        Engine.Set("log", events);
        using PowerShell shell = Engine.Prepare(script);
        shell.Streams.Progress.DataAdded += (_, added) =>
            events.Add(shell.Streams.Progress[added.Index].RecordType == ProgressRecordType.Completed ? "gone" : "bar");
        shell.Invoke();
        return events;
    }
}
