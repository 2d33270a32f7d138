using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Reports;
using ClockodoPS.Tests.Support;

namespace ClockodoPS.Tests.Commands.Report;

/// <summary>A test with a few entries of March: of two customers, with and without projects, of all types.</summary>
public abstract class GroupTest : EmptyAccountTest
{
    internal const string March = "-TimeSince 2026-03-01 -TimeUntil 2026-03-31";

    private const string Entries = """
        $time = @{ Service = 871013; Billable = 'Billable' }
        New-ClockodoEntry @time -Project 512004 -TimeSince 2026-03-02T08:00 -TimeUntil 2026-03-02T10:00 -Text A
        New-ClockodoEntry @time -Project 512004 -TimeSince 2026-03-03T08:00 -TimeUntil 2026-03-03T09:00 -Text B
        New-ClockodoEntry @time -Customer 4711 -TimeSince 2026-03-10T08:00 -TimeUntil 2026-03-10T08:40
        New-ClockodoEntry @time -Customer 5208 -TimeSince 2026-03-03T08:00 -TimeUntil 2026-03-03T12:00 -User 234579
        New-ClockodoEntry @time -Customer 5208 -LumpSum 100 -TimeSince 2026-03-04
        """;

    public override async System.Threading.Tasks.ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Succeed(Entries);
        Forget();
    }

    internal IReadOnlyList<EntryGroup> Groups(string parameters) =>
        [.. Succeed($"Get-ClockodoEntryGroup {March} {parameters}").Select(item => (EntryGroup)item.BaseObject)];

    internal IReadOnlyList<PSObject> Rows(string parameters) => Succeed($"Get-ClockodoEntryGroup {March} -Flatten {parameters}");
}
