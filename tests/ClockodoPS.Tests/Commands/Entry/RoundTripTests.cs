using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>
/// Entries that become rows of text, as Export-Csv and Import-Csv make them of the first object's columns and the current
/// culture, and rows that become entries again.
/// </summary>
public class RoundTripTests : ConnectedTest
{
    private const string ThroughText = """
        begin { $columns = $null }
        process {
            if (-not $columns) { $columns = @($_.psobject.Properties.Name) }
            $row = [ordered]@{}
            foreach ($column in $columns) {
                $value = $_.$column
                $row[$column] = if ($null -eq $value) { '' } else { $value.ToString() }
            }
            [pscustomobject]$row
        }
        """;

    private static readonly string[] Writable =
    [
        "Type", "CustomerId", "ProjectId", "SubprojectId", "UserId", "ServiceId", "LumpSumServiceId", "Billable", "Text", "TimeSince",
        "TimeUntil", "Duration", "HourlyRate", "LumpSum", "LumpSumServiceAmount", "ClockedOffline", "TimeClockedSince",
    ];

    private object[] _ids = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _ids = [AddTimeEntry(), AddLumpSum(), AddLumpSumService()];
    }

    [Theory]
    [InlineData(0, "de-DE")]
    [InlineData(1, "de-DE")]
    [InlineData(2, "de-DE")]
    [InlineData(0, "en-US")]
    [InlineData(1, "en-GB")]
    [InlineData(2, "fr-FR")]
    [InlineData(0, "")]
    public void Mixed_types_lose_no_field_whichever_comes_first(int first, string culture)
    {
        object[] ids = [.. _ids.Skip(first), .. _ids.Take(first)];
        var before = Succeed("$args | Get-ClockodoEntry", ids);

        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        using Engine engine = Open();
        engine.Run(Connect);
        Outcome outcome = engine.Run($"$args | Get-ClockodoEntry | & {{ {ThroughText} }} | New-ClockodoEntry", ids);

        Assert.Empty(outcome.Errors);
        Assert.Empty(outcome.Warnings);
        Assert.Equal(before.SelectMany(WritableOf), outcome.Output.SelectMany(WritableOf));
    }

    [Fact]
    public void Entries_go_straight_from_one_command_to_the_other()
    {
        var before = Succeed("$args | Get-ClockodoEntry", _ids);

        var after = Succeed("$args | Get-ClockodoEntry | New-ClockodoEntry", _ids);

        Assert.Equal(before.SelectMany(WritableOf), after.SelectMany(WritableOf));
    }

    [Fact]
    public void Selected_properties_are_enough()
    {
        Succeed(
            "Get-ClockodoEntry $args[0] | ForEach-Object { [pscustomobject]@{ CustomerId = $_.CustomerId; ServiceId = $_.ServiceId; Billable = $_.Billable; TimeSince = $_.TimeSince; TimeUntil = $_.TimeUntil } } | New-ClockodoEntry",
            _ids);

        Assert.Equal(5, Sent[^1].Fields().Count);
    }

    [Fact]
    public void Rows_of_text_with_their_Id_can_be_set()
    {
        Succeed($"$args | Get-ClockodoEntry | & {{ {ThroughText} }} | Set-ClockodoEntry -Text neu", _ids);

        Assert.Equal(3, Sent.Count(request => request.Method == "PUT" && request.Status == 200));
        Assert.All(Succeed("$args | Get-ClockodoEntry", _ids), entry => Assert.Equal("neu", entry.Text("Text")));
    }

    private static IEnumerable<string> WritableOf(PSObject entry) => Writable.Select(name => $"{name}={entry.Text(name)}");
}
