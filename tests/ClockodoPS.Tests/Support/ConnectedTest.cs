using System.Threading.Tasks;

namespace ClockodoPS.Tests.Support;

/// <summary>A test in a session that is connected.</summary>
public abstract class ConnectedTest : EngineTest
{
    /// <summary>More parameters of Connect-Clockodo.</summary>
    private protected virtual string ConnectOptions => "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        // The time zone of the machine is not what these tests are about.
        Succeed($"{Connect} {ConnectOptions} -WarningAction SilentlyContinue");
        Forget();
    }

    /// <summary>An entry of each type in the sandbox: an hour and a half of work, a lump sum, a lump sum service.</summary>
    private protected long AddTimeEntry() => SucceedAndForget(
        """
        New-ClockodoEntry -Customer 4711 -Project 512004 -Service 860608 -Billable Billable -Text 'Migration "Phase 2"; ä' `
            -TimeSince 2026-03-16T08:00:00Z -TimeUntil 2026-03-16T09:30:00Z -HourlyRate 95.5
        """);

    private protected long AddLumpSum() => SucceedAndForget(
        """
        New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 249.9 -Billable NotBillable `
            -TimeSince 2026-03-16T10:00:00Z -Text "Zeile 1`nZeile 2"
        """);

    private protected long AddLumpSumService() => SucceedAndForget(
        """
        New-ClockodoEntry -Customer 4711 -LumpSumService 41212 -LumpSumServiceAmount 2.5 -Billable Billable `
            -TimeSince 2026-03-16T11:00:00Z
        """);

    private long SucceedAndForget(string script)
    {
        long id = SucceedWithOne(script).Long("Id");
        Forget();
        return id;
    }
}
