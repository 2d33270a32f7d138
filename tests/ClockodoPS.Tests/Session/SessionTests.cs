using System;
using System.Management.Automation;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Session;

/// <summary>Whose connection it is, and how long.</summary>
public class SessionTests : EngineTest
{
    [Fact]
    public void GetClockodoConnection_emits_the_connection_of_the_session()
    {
        Succeed(Connect);

        Assert.Equal(SandboxService.Owner.Email, SucceedWithOne("Get-ClockodoConnection").Text("User"));
    }

    [Fact]
    public void GetClockodoConnection_emits_nothing_where_there_is_none()
    {
        Assert.Empty(Succeed("Get-ClockodoConnection"));
    }

    [Theory]
    [InlineData("Get-ClockodoEntry")]
    [InlineData("Get-ClockodoEntry 1")]
    [InlineData("New-ClockodoEntry -Customer 1 -Service 1 -LumpSum 1 -Billable 1 -TimeSince 2026-01-02")]
    [InlineData("Set-ClockodoEntry 1 -Text x")]
    [InlineData("Remove-ClockodoEntry 1 -Confirm:$false")]
    public void Without_a_connection_every_command_ends_with_NotConnected(string command)
    {
        Outcome outcome = Run(command);

        Assert.Equal("NotConnected", outcome.Ended!.Kind());
        Assert.Equal(ErrorCategory.ConnectionError, outcome.Ended!.CategoryInfo.Category);
        Assert.Contains("Connect-Clockodo", outcome.Ended!.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void After_disconnecting_there_is_no_connection()
    {
        Succeed(Connect);

        Succeed("Disconnect-Clockodo");

        Assert.Empty(Succeed("Get-ClockodoConnection"));
        Assert.Equal("NotConnected", Run("Get-ClockodoEntry").Ended!.Kind());
    }

    [Fact]
    public void Disconnecting_without_a_connection_does_nothing()
    {
        Assert.Empty(Succeed("Disconnect-Clockodo; Disconnect-Clockodo"));
    }

    [Fact]
    public void A_closed_connection_is_NotConnected_and_says_so()
    {
        Succeed($"$kept = {Connect} -PassThru; Disconnect-Clockodo");

        Outcome outcome = Run("Get-ClockodoEntry -Connection $kept");

        Assert.Equal("NotConnected", outcome.Ended!.Kind());
        Assert.Contains("was closed", outcome.Ended!.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Disconnecting_another_connection_keeps_that_of_the_session()
    {
        Succeed($"$other = {Connect} -PassThru; {Connect}; $other | Disconnect-Clockodo");

        Assert.NotEmpty(Succeed($"Get-ClockodoEntry {Known.Ever}"));
        Assert.Equal("NotConnected", Run("Get-ClockodoEntry -Connection $other").Ended!.Kind());
    }

    [Fact]
    public void Two_accounts_work_side_by_side_with_Connection()
    {
        Engine.Set("Other", CredentialOf(SandboxService.Worker));
        Succeed($"$mine = {Connect} -PassThru; $theirs = {Connect.Replace("$Credential", "$Other", StringComparison.Ordinal)} -PassThru");
        const string New = "New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 1 -Billable Billable -TimeSince 2026-01-02";

        Assert.Equal(SandboxService.Owner.UserId, SucceedWithOne($"{New} -Connection $mine").Long("UserId"));
        Assert.Equal(SandboxService.Worker.UserId, SucceedWithOne($"{New} -Connection $theirs").Long("UserId"));
        Assert.Equal(SandboxService.Worker.UserId, SucceedWithOne(New).Long("UserId"));
    }

    [Fact]
    public void Two_services_work_side_by_side_with_Connection()
    {
        Succeed($"$far = {Connect} -PassThru; $near = Connect-Clockodo -Sandbox -PassThru");
        Forget();

        Succeed("Get-ClockodoEntry -Connection $near");
        Assert.Empty(Sent);

        Succeed("Get-ClockodoEntry -Connection $far");
        Assert.Single(Sent);
    }

    [Fact]
    public void Two_sessions_of_a_process_do_not_see_each_others_connection()
    {
        using Engine other = Open();
        Succeed(Connect);

        Assert.Empty(other.Run("Get-ClockodoConnection").Output);
        Assert.Equal("NotConnected", other.Run("Get-ClockodoEntry").Ended!.Kind());

        other.Run("Connect-Clockodo -Sandbox");
        Assert.Equal(false, SucceedWithOne("Get-ClockodoConnection").Value("IsSandbox"));
    }

    [Fact]
    public void A_connection_can_be_handed_to_another_session()
    {
        using Engine other = Open();
        PSObject connection = SucceedWithOne($"{Connect} -PassThru");

        Outcome outcome = other.Run($"Get-ClockodoEntry {Known.Ever} -Connection $args[0]", connection);

        Assert.Equal(Service.EntryCount, outcome.Output.Count);
    }
}
