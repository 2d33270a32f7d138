using System;
using Clockodo.Sandbox;
using ClockodoPS.Tests.Support;

namespace ClockodoPS.Tests.Commands.Clock;

/// <summary>A test in a session that is connected to an account without entries, whose clock moves only when a test says so.</summary>
public abstract class ClockTest : ConnectedTest
{
    internal const string Work = "-Customer 4711 -Service 860608";

    private TimeSpan _passed;

    private protected override SandboxOptions Options => new() { EntryCount = 0, Clock = () => Now };

    private protected override int Width => 200;

    internal DateTimeOffset Now => Known.Now + _passed;

    internal void Pass(TimeSpan duration) => _passed += duration;

    /// <summary>Starts the clock, and forgets the requests.</summary>
    internal long Start(string parameters = Work)
    {
        long id = SucceedWithOne($"Start-ClockodoClock {parameters}").Long("Id");
        Forget();
        return id;
    }

    /// <summary>Adds work that has ended, so long ago and so long, and forgets the requests.</summary>
    internal long AddEnded(TimeSpan ago, TimeSpan duration)
    {
        long id = SucceedWithOne(
            $"New-ClockodoEntry {Work} -Billable Billable -Text Concept -TimeSince $args[0] -TimeUntil $args[1]", Now - ago, Now - ago + duration).Long("Id");
        Forget();
        return id;
    }

    /// <summary>A time as messages show it.</summary>
    internal static string Local(DateTimeOffset time) => $"{time.LocalDateTime:yyyy-MM-dd HH:mm:ss}";
}
