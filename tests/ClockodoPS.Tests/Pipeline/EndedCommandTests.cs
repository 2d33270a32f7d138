using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>Ctrl+C in the very moment in which a command has ended.</summary>
public class EndedCommandTests
{
    [Fact]
    public void Stopping_a_command_that_has_just_ended_does_nothing()
    {
        using var engine = new Engine();

        engine.Succeed("""
            $command = [ClockodoPS.Commands.GetClockodoEntryCommand]::new()
            $command.Dispose()
            $null = $command.GetType().GetMethod('StopProcessing', [Reflection.BindingFlags]'Instance, NonPublic').Invoke($command, @())
            $command.Dispose()
            """);
    }
}
