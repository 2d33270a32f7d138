using System;
using System.Linq;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>What Remove-ClockodoEntry -PassThru gives, New-ClockodoEntry puts back.</summary>
public class PuttingBackTests : EmptyAccountTest
{
    private static readonly string[] Fields =
    [
        "Type", "CustomerId", "ProjectId", "SubprojectId", "UserId", "ServiceId", "LumpSumServiceId", "Billable", "Text",
        "TimeSince", "TimeUntil", "Duration", "HourlyRate", "LumpSum", "LumpSumServiceAmount", "ClockedOffline",
        "TimeClockedSince",
    ];

    private const string Listed = "Get-ClockodoEntry -TimeSince 2026-01-01 -TimeUntil 2026-12-31";

    private const string Setup =
        """
        $rest = @{ User = 234602; Project = 512004; Subproject = 310440; Text = "Größe ""A""; 7 €`nzweite Zeile" }
        New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-06-17T09:00:01Z -TimeUntil 2026-06-17T10:00:02Z -Duration 0:50 -HourlyRate 77.77 -ClockedOffline -TimeClockedSince 2026-06-17T09:00Z @rest
        New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billed -TimeSince 2026-06-17T11:00Z -TimeUntil 2026-06-17T12:00Z
        New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billed -TimeSince 2026-06-17T09:00Z -LumpSum 1200.5 @rest
        New-ClockodoEntry -Customer 4711 -LumpSumService 41212 -LumpSumServiceAmount 2.125 -Billable NotBillable -TimeSince 2026-06-17T09:00Z @rest
        """;

    [Theory]
    [InlineData("$removed | New-ClockodoEntry")]
    [InlineData("[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($removed)) | New-ClockodoEntry")]
    public void Removed_entries_come_back_with_every_field(string putBack)
    {
        AssertSameAfter($"$removed = {Listed} | Remove-ClockodoEntry -PassThru -Confirm:$false; {putBack}");
    }

    [Fact]
    public void They_come_back_also_where_a_single_entry_comes_without_text_and_rate()
    {
        Front.After = async (request, response) => request.Method == "GET" && !request.Target.Contains('?', StringComparison.Ordinal)
            ? await Stripping.WithoutAsync(response, "text", "hourly_rate")
            : response;

        AssertSameAfter($"$removed = {Listed} | Remove-ClockodoEntry -PassThru -Confirm:$false; $removed | New-ClockodoEntry");
    }

    [Fact]
    public void They_come_back_where_they_were_removed_by_number()
    {
        AssertSameAfter($"$removed = Remove-ClockodoEntry ({Listed}).Id -PassThru -Confirm:$false; $removed | New-ClockodoEntry");
    }

    [Fact]
    public void A_long_text_comes_back_whole()
    {
        Run("New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -LumpSum 5 -TimeSince 2026-06-17 -Text (\"ä`n\" * 2000)");

        Outcome run = Run($"{Listed} | Remove-ClockodoEntry -PassThru -Confirm:$false | New-ClockodoEntry");

        Assert.Equal([string.Concat(Enumerable.Repeat("ä\n", 2000))], run.Values("Text"));
        Assert.Equal(1, Service.EntryCount);
    }

    [Fact]
    public void A_billed_time_entry_comes_back_billed()
    {
        Outcome run = Run(
            "New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billed -TimeSince 2026-06-17T11:00Z -TimeUntil 2026-06-17T12:00Z");

        Assert.Equal("Billed", Assert.Single(run.Values("Billable"))!.ToString());
        Assert.Equal(["POST", "POST", "PUT"], Front.Writes.Select(write => write.Method));
        Assert.Equal(1, Service.EntryCount);
    }

    [Fact]
    public void Nothing_is_removed_that_could_not_be_read_first()
    {
        Run(Setup);
        Front.Before = (request, _) => Task.FromResult(request.Method == "GET"
            ? Front.Respond(403, "{}")
            : null);

        Outcome run = Run("Remove-ClockodoEntry 85000000 -PassThru -Confirm:$false");

        Assert.StartsWith("Forbidden,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(4, Service.EntryCount);
    }

    // Those put back have other numbers, and may come in another order.
    private string[] Snapshot() =>
    [
        .. Run(Listed + " -Enhanced").Output
            .Select(entry => string.Join('|', Fields.Select(field => $"{entry.Properties[field].Value}")))
            .Order(StringComparer.Ordinal),
    ];

    private void AssertSameAfter(string script)
    {
        Assert.Empty(Run(Setup).Errors);
        string[] before = Snapshot();

        Outcome run = Run(script);

        Assert.Empty(run.Errors);
        Assert.Equal(4, run.Output.Count);
        Assert.Equal(before, Snapshot());
    }
}
