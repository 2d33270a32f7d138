using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;

namespace ClockodoPS.Tests.Commands.Entry.Comparing;

/// <summary>An account with an entry of each type, at a service whose time is set by the test. They are in <c>$before</c>.</summary>
public abstract class ThreeEntriesTest : EmptyAccountTest
{
    private protected const string List = "Get-ClockodoEntry -TimeSince 2026-01-01 -TimeUntil 2026-12-31";
    private protected const string First = "time entry 85000000, 2026-03-02 08:00–09:30, ACME Deutschland GmbH (4711)";

    private static readonly string[] Fields =
    [
        "Type", "CustomerId", "ProjectId", "SubprojectId", "UserId", "ServiceId", "LumpSumServiceId", "Billable", "Text",
        "TimeSince", "TimeUntil", "Duration", "HourlyRate", "LumpSum", "LumpSumServiceAmount",
    ];

    /// <summary>The time of the service.</summary>
    private protected DateTimeOffset Now { get; set; } = Known.At("2026-03-04T10:00:00Z");

    private protected override SandboxOptions Options => new() { EntryCount = 0, Clock = () => Now };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Succeed(
            $"""
            New-ClockodoEntry -Customer 4711 -Project 512004 -Service 860608 -Billable Billable -Text One -HourlyRate 84.03 `
                -TimeSince 2026-03-02T08:00 -TimeUntil 2026-03-02T09:30
            New-ClockodoEntry -Customer 4711 -Service 860608 -Billable NotBillable -Text Two -LumpSum 249.9 -TimeSince 2026-03-02T10:00
            New-ClockodoEntry -Customer 4711 -LumpSumService 41212 -LumpSumServiceAmount 2.5 -Billable Billable -TimeSince 2026-03-02T11:00
            $before = @({List} -Enhanced)
            """);
        Wait();
        Forget();
    }

    /// <summary>A minute passes at the service.</summary>
    private protected void Wait() => Now += TimeSpan.FromMinutes(1);

    /// <summary>Every writable field of every entry of the account, in the order of their starts.</summary>
    private protected string[] Contents() =>
    [
        .. Succeed($"{List} -Enhanced")
            .Select(entry => string.Join('|', Fields.Select(field => Convert.ToString(entry.Value(field), CultureInfo.InvariantCulture)))),
    ];

    /// <summary>The entries of <c>$before</c> as the rows of a CSV file that was written under a culture.</summary>
    private protected PSObject[] Rows(string culture) => [.. Succeed("$before").Select(entry => RowOf(entry, culture))];

    /// <summary>A command runs under a culture.</summary>
    internal Outcome RunUnder(string culture, string script, params object?[] arguments) =>
        Run($"[cultureinfo]::CurrentCulture = '{culture}'\n{script}", arguments);

    /// <summary>A response of the service to each write whose body, or path, contains a text.</summary>
    private protected void RespondTo(string method, string part, Func<HttpResponseMessage> response) =>
        Front.Before = (request, _) => Task.FromResult(
            request.Method == method && $"{request.Target} {request.Body}".Contains(part, StringComparison.Ordinal) ? response() : null);

    /// <summary>The session continues as a user who sees only the own entries, and no rates.</summary>
    private protected void ConnectAsWorker()
    {
        Engine.Set("Credential", CredentialOf(SandboxService.Worker));
        Succeed($"{Connect} -WarningAction SilentlyContinue");
        Forget();
    }

    private static PSObject RowOf(PSObject entry, string culture)
    {
        var row = new PSObject();
        foreach (PSPropertyInfo property in entry.Properties)
        {
            row.Properties.Add(new PSNoteProperty(property.Name, Convert.ToString(property.Value, new CultureInfo(culture)) ?? ""));
        }

        return row;
    }
}
