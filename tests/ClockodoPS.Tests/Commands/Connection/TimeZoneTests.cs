using System;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Connection;

/// <summary>Connect-Clockodo compares the time zones of the profile, Europe/Berlin in the sandbox, and of the process.</summary>
[Collection(ProcessState.Name)]
public class TimeZoneTests : EngineTest
{
    private readonly ProcessState _process = new();

    public override async ValueTask DisposeAsync()
    {
        _process.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_difference_is_a_warning()
    {
        _process.MoveTo("America/New_York");

        Assert.Contains("Europe/Berlin", Assert.Single(Run(Connect).Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_offsets_are_no_warning()
    {
        _process.MoveTo("Europe/Vienna");

        Assert.Empty(Run(Connect).Warnings);
    }

    [Theory]
    [InlineData(Connect + " -SkipCheck")]
    [InlineData("Connect-Clockodo -Sandbox")]
    public void Without_a_check_and_for_the_sandbox_there_is_no_warning(string command)
    {
        _process.MoveTo("America/New_York");

        Outcome outcome = Run(command);

        Assert.Null(outcome.Ended);
        Assert.Empty(outcome.Warnings);
    }
}
