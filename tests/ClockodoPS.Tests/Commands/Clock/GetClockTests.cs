using System;
using System.Linq;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Clock;

public sealed class GetClockTests : ClockTest
{
    [Fact]
    public void The_running_entry_comes_with_one_request()
    {
        long id = Start();

        Assert.Equal(id, SucceedWithOne("Get-ClockodoClock").Long("Id"));
        Assert.Equal(["GET v2/clock"], Sent.Select(request => request.Line()));
    }

    [Fact]
    public void Where_nothing_runs_nothing_comes() => Assert.Empty(Succeed("Get-ClockodoClock"));

    [Fact]
    public void The_clocks_of_users_come_from_the_pipeline_with_their_names()
    {
        Start($"{Work} -User 234579");

        var running = SucceedWithOne("Get-ClockodoUser -Active | Get-ClockodoClock");

        Assert.Equal("Jörg Weiß", running.Text("UserName"));
    }

    [Fact]
    public void Elapsed_time_is_counted_from_the_services_clock()
    {
        Start();
        Pass(TimeSpan.FromMinutes(65));

        Assert.StartsWith("01:05:0", SucceedWithOne("[string](Get-ClockodoClock).GetElapsed()").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_from_the_pipeline_that_does_not_run_emits_nothing()
    {
        Succeed($"$global:First = Start-ClockodoClock {Work}");
        Start();

        Assert.Empty(Succeed("$First | Get-ClockodoClock"));
    }

    [Fact]
    public void Without_waiting_and_without_a_connection_there_is_no_error()
    {
        Outcome run = Run("Disconnect-Clockodo; $Error.Clear(); Get-ClockodoClock -NoWait; $Error.Count");

        Assert.Equal("0", Assert.Single(run.Output).ToString());
    }

    [Theory]
    [InlineData("Set-ClockodoEntry -Text other")]
    [InlineData("Set-ClockodoEntry -TimeUntil 2026-03-18T14:40Z")]
    [InlineData("Remove-ClockodoEntry -Confirm:$false")]
    public void Without_waiting_nothing_is_shown_that_another_command_has_changed(string command)
    {
        Start();

        Assert.Empty(Succeed($"Get-ClockodoClock | {command}; Get-ClockodoClock -NoWait"));
    }

    [Theory]
    [InlineData("'x'")]
    [InlineData("4711")]
    [InlineData("(Get-ClockodoCustomer -Id 4711)")]
    public void What_has_no_clock_is_an_error_of_its_own(string item)
    {
        Start();

        Outcome run = Run($"{item}, (Get-ClockodoUser -Me) | Get-ClockodoClock");

        Assert.Equal("Invalid", run.Error.Kind());
        Assert.Single(run.Output);
    }

    [Fact]
    public void Without_waiting_the_clock_is_read_for_the_next_call_and_at_most_once_a_minute()
    {
        Start();
        Assert.Single(Succeed("Get-ClockodoClock -NoWait"));
        Assert.Empty(Sent);

        Engine other = Open();
        other.Run($"{Connect} -WarningAction SilentlyContinue");
        Forget();

        Assert.Empty(other.Run("Get-ClockodoClock -NoWait").Output);
        Assert.True(System.Threading.SpinWait.SpinUntil(() => other.Run("Get-ClockodoClock -NoWait").Output.Count == 1, TimeSpan.FromSeconds(30)));
        Assert.Single(Sent);
        other.Dispose();
    }

    [Fact]
    public void Without_waiting_the_other_commands_are_noticed_at_once()
    {
        Start();
        Succeed("Stop-ClockodoClock");

        Assert.Empty(Succeed("Get-ClockodoClock -NoWait"));
    }
}
