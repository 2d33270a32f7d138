using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>Values on their way from a command or a row to the wire; what is read of them is tested with their readers.</summary>
[Collection(ProcessState.Name)]
public class BindingTests : ConnectedTest
{
    private const string LumpSum = "New-ClockodoEntry -Customer 4711 -Service 860608 -Billable 1";

    [Theory]
    [InlineData("de-DE", "95,5", "02.11.2026 09:00")]
    [InlineData("en-US", "95.5", "11/2/2026 9:00 AM")]
    public void Parameters_and_rows_are_read_in_the_culture_of_the_session(string culture, string amount, string time)
    {
        Outcome outcome = RunIn(
            culture,
            $"param($amount, $time) {LumpSum} -LumpSum $amount -TimeSince $time; @{{ LumpSum = $amount; TimeSince = $time }} | {LumpSum}",
            amount,
            time);

        Assert.Empty(outcome.Errors);
        string expected = $"95.5 {Wire(new DateTime(2026, 11, 2, 9, 0, 0))}";
        Assert.Equal([expected, expected], Sent.Select(request => request.Fields()).Select(fields => $"{fields["lumpsum"]} {fields["time_since"].Trim('"')}"));
    }

    [Theory]
    [InlineData($"{LumpSum} -TimeSince 2026-03-16 -LumpSum 1.000", "can mean 1000 or 1")]
    [InlineData($"{LumpSum} -TimeSince 2026-03-16 -LumpSum 95,5", "a comma makes a list")]
    [InlineData($"{LumpSum} -LumpSum 1 -TimeSince 11/22/2026", "is not a valid date or time in de-DE")]
    [InlineData($"{LumpSum} -TimeSince 2026-03-16T08:00 -TimeUntil 2026-03-16", "has no time of day")]
    [InlineData($"{LumpSum} -TimeSince 2026-03-16T08:00 -TimeUntil 2026-03-16T09:00 -TimeClockedSince 16.3.2026", "has no time of day")]
    [InlineData($"{LumpSum} -TimeSince 2026-03-16T08:00 -TimeUntil 2026-03-16T09:00 -Duration 90", "could be hours, minutes or seconds")]
    [InlineData("New-ClockodoEntry -Customer 4.711 -Service 860608 -LumpSum 1 -Billable 1 -TimeSince 2026-03-16", "is not a name or a valid ID of a customer")]
    [InlineData("New-ClockodoEntry -Customer 4711, 5208 -Service 860608 -LumpSum 1 -Billable 1 -TimeSince 2026-03-16", "A list of 2 values (in PowerShell, a comma makes a list) is not a name or a valid ID of a customer.")]
    [InlineData("New-ClockodoEntry -Customer 0 -Service 860608 -LumpSum 1 -Billable 1 -TimeSince 2026-03-16", "0 is not a name or a valid ID of a customer")]
    public void A_refused_argument_is_a_binding_error_and_nothing_is_sent(string command, string message)
    {
        ErrorRecord error = RunIn("de-DE", command.Replace("1.000", "'1.000'", StringComparison.Ordinal)).Ended!;

        Assert.StartsWith("ParameterArgumentTransformationError", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(message, error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Fact]
    public void A_null_reference_is_refused()
    {
        Outcome outcome = Run("New-ClockodoEntry -Customer $null -Service 860608 -LumpSum 1 -Billable 1 -TimeSince 2026-03-16");

        Assert.Equal(ErrorCategory.InvalidData, outcome.Ended!.CategoryInfo.Category);
        Assert.Empty(Sent);
    }

    [Fact]
    public void Objects_are_read_as_references()
    {
        Succeed($"New-ClockodoEntry -Customer ([pscustomobject]@{{ Id = 1; CustomerId = 4711 }}) -Service 860608 -LumpSum 1 -Billable 1 -TimeSince 2026-03-16");

        Assert.Equal("4711", Assert.Single(Sent).Fields()["customers_id"]);
    }

    [Theory]
    [InlineData("([datetime]::SpecifyKind('2026-06-17T09:00', 'Utc'))", "2026-06-17T09:00:00Z")]
    [InlineData("([datetime]::SpecifyKind('2026-06-17T09:00', 'Local'))", "2026-06-17T07:00:00Z")]
    [InlineData("([datetime]::SpecifyKind('2026-06-17T09:00', 'Unspecified'))", "2026-06-17T07:00:00Z")]
    [InlineData("([datetimeoffset]::new(2026, 6, 17, 9, 0, 0, [timespan]::FromHours(5)))", "2026-06-17T04:00:00Z")]
    [InlineData("2026-06-17T09:00:00-04:00", "2026-06-17T13:00:00Z")]
    [InlineData("2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00Z")]
    public void A_time_is_sent_in_UTC_by_its_own_kind(string time, string sent)
    {
        using var process = new ProcessState();
        process.MoveTo("Europe/Berlin");

        Succeed($"{LumpSum} -LumpSum 1 -TimeSince {time}");

        Assert.Equal(sent, Assert.Single(Sent).Fields()["time_since"].Trim('"'));
    }

    [Fact]
    public void A_DateTime_that_no_clock_shows_is_refused()
    {
        using var process = new ProcessState();
        process.MoveTo("Europe/Berlin");

        Assert.Contains(
            "2026-03-29 02:30:00 does not exist",
            Run($"{LumpSum} -LumpSum 1 -TimeSince ([datetime]'2026-03-29T02:30')").Ended!.Exception.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T00:45:00Z")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T01:45:00Z")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")]
    public void An_entry_of_the_hour_that_comes_twice_is_put_back_at_its_own_time(string since, string until)
    {
        using var process = new ProcessState();
        process.MoveTo("Europe/Berlin");

        Succeed($"{LumpSum} -TimeSince {since} -TimeUntil {until} | Remove-ClockodoEntry -PassThru -Confirm:$false | New-ClockodoEntry");

        Assert.Equal((since, until), (Sent[^1].Fields()["time_since"].Trim('"'), Sent[^1].Fields()["time_until"].Trim('"')));
    }

    private Outcome RunIn(string culture, string script, params object?[] arguments)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            using Engine engine = Open();
            engine.Run(Connect);
            Forget();
            return engine.Run(script, arguments);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Wire(DateTime local) =>
        local.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
