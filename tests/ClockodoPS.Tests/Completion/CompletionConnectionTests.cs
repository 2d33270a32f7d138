using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Completion;

/// <summary>Whose names Tab offers, what it asks for, and what it does if the service is slow or fails.</summary>
public class CompletionConnectionTests : CompletionTest
{
    [Fact]
    public void Ten_in_a_row_cost_the_requests_of_one()
    {
        for (int press = 0; press < 10; press++)
        {
            Complete("Get-ClockodoEntry -Customer A");
        }

        Assert.NotEmpty(Complete("Get-ClockodoEntry -Customer A"));
        Assert.Equal(["customers"], Lists);
    }

    [Fact]
    public void Names_that_a_command_has_looked_up_are_not_asked_for_again()
    {
        Succeed("Get-ClockodoEntry -Period Today -Customer 'ACME Deutschland GmbH'");
        Forget();

        Assert.NotEmpty(Complete("Get-ClockodoEntry -Customer A"));
        Assert.Empty(Sent);
    }

    [Fact]
    public void A_session_that_has_used_no_command_sends_nothing()
    {
        using Engine other = Open();
        other.Run("$env:CLOCKODO_API_USER = $Credential.UserName");

        Assert.Empty(Complete(other, "Get-ClockodoEntry -Customer A"));
        Assert.Empty(Sent);
    }

    [Fact]
    public void After_Disconnect_nothing_is_offered()
    {
        Complete("Get-ClockodoEntry -Customer A");
        Succeed("Disconnect-Clockodo");

        Assert.Empty(Complete("Get-ClockodoEntry -Customer A"));
    }

    [Theory]
    [InlineData("-Connection $other")]
    [InlineData("-Connection:$other")]
    [InlineData("-Conn $other")]
    public void The_connection_of_the_line_counts(string connection)
    {
        Succeed($"$other = Connect-Clockodo -Sandbox -PassThru; {Connect} -WarningAction SilentlyContinue");
        Forget();

        Assert.NotEmpty(Complete($"Get-ClockodoEntry {connection} -Customer ACME"));
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("-Connection $unknown")]
    [InlineData("-Connection (Get-Something)")]
    [InlineData("-Connection $null")]
    public void A_connection_that_cannot_be_told_has_no_names_rather_than_those_of_another_account(string connection)
    {
        Assert.Empty(Complete($"Get-ClockodoEntry {connection} -Customer ACME"));
        Assert.Empty(Sent);
    }

    [Fact]
    public async Task A_slow_service_is_waited_for_two_seconds_and_its_names_are_there_for_the_next_press()
    {
        using var release = new ManualResetEventSlim();
        Front.Before = async (_, token) =>
        {
            await Task.Run(() => release.Wait(token), token);
            return null;
        };
        var elapsed = Stopwatch.StartNew();

        Assert.Empty(Complete("Get-ClockodoEntry -Customer ACME"));
        Assert.InRange(elapsed.Elapsed.TotalSeconds, 1.9, 30);
        release.Set();
        await WaitUntilAsync(() => Complete("Get-ClockodoEntry -Customer ACME").Count == 1);

        Assert.Equal(["customers"], Lists);
    }

    [Theory]
    [InlineData(403, "{}")]
    [InlineData(401, "{}")]
    [InlineData(200, "no JSON")]
    public void A_failure_is_not_shown_and_not_tried_again_at_once(int status, string body)
    {
        Respond(() => Front.Respond(status, body));

        Assert.Empty(Complete("Get-ClockodoEntry -Customer A"));
        Assert.Empty(Complete("Get-ClockodoEntry -Customer A"));

        Assert.Single(Front.Requests);
    }

    [Fact]
    public void A_command_does_not_take_the_failure_of_Tab_for_its_own()
    {
        Respond(() => Front.Respond(403, "{}"));
        Complete("Get-ClockodoEntry -Customer A");
        Front.Before = null;

        Succeed("Get-ClockodoEntry -Period Today -Customer 'ACME Deutschland GmbH'");
    }

    [Fact]
    public void Texts_are_those_of_the_customer_and_the_project_on_the_line()
    {
        Succeed(
            "$rows = $args; $rows[0] | New-ClockodoEntry; $rows[1] | New-ClockodoEntry",
            Row(0, ("Text", "Müll sortiert")),
            Row(1, ("Customer", "5208"), ("Text", "Müllabfuhr, \"gelb\"")));
        Forget();

        Assert.Equal(["'Müll sortiert'"], TextsFor("New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Text mull"));
        Assert.Equal(["'Müllabfuhr, \"gelb\"'"], TextsFor("New-ClockodoEntry -Customer 5208 -Text mull"));
        Assert.Equal(2, TextsFor("Set-ClockodoEntry 1 -Text mull").Count);
        Assert.Equal(["\"Müllabfuhr, `\"gelb`\"\""], TextsFor("New-ClockodoEntry -Customer 5208 -Text \"gelb"));
        Assert.Equal(3, Sent.Count(request => request.PathAndQuery.Contains("entriesTexts", StringComparison.Ordinal)));
    }

    private static async Task WaitUntilAsync(Func<bool> isDone)
    {
        while (!isDone())
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
