using System;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Session;

/// <summary>Whoever uses the sandbox does not reach the account of the environment variables, in no session of the process.</summary>
[Collection(ProcessState.Name)]
public class SandboxProtectionTests : EngineTest
{
    private readonly ProcessState _process = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _process.Set("CLOCKODO_API_USER", SandboxService.Owner.Email);
        _process.Set("CLOCKODO_API_KEY", SandboxService.Owner.ApiKey);
        _process.Set("CLOCKODO_BASE_URI", Address.AbsoluteUri);
        _process.Set("CLOCKODO_IGNORE_VARIABLES", null);
    }

    public override async ValueTask DisposeAsync()
    {
        _process.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Other_sessions_do_not_connect_by_variables()
    {
        using Engine other = Open();
        Run("Connect-Clockodo -Sandbox");

        Outcome outcome = other.Run("Remove-ClockodoEntry 1 -Confirm:$false");

        Assert.Equal("NotConnected", outcome.Ended!.Kind());
        Assert.StartsWith(
            "CLOCKODO_API_USER and CLOCKODO_API_KEY are ignored, because Connect-Clockodo -Sandbox was called in this process or in "
            + "the one that started it. To use them again: Remove-Item Env:CLOCKODO_IGNORE_VARIABLES. Connect with 'Connect-Clockodo ",
            outcome.Ended!.Exception.Message,
            StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Fact]
    public void Sessions_that_already_connected_by_variables_stop_too()
    {
        using Engine other = Open();
        Assert.Null(other.Run("Get-ClockodoEntry").Ended);
        Forget();

        Run("Connect-Clockodo -Sandbox");

        Assert.Equal("NotConnected", other.Run("Get-ClockodoEntry").Ended!.Kind());
        Assert.Empty(Sent);
    }

    [Fact]
    public void Connections_to_an_account_are_not_affected()
    {
        using Engine other = Open();
        other.Run("Connect-Clockodo $Credential -BaseUri $Address -SkipCheck");

        Run("Connect-Clockodo -Sandbox");

        Assert.Null(other.Run("Get-ClockodoEntry").Ended);
        Assert.Single(Sent);
    }

    [Fact]
    public void Connecting_to_an_account_does_not_lift_it()
    {
        using Engine other = Open();

        Run("Connect-Clockodo -Sandbox; Connect-Clockodo $Credential -BaseUri $Address -SkipCheck");

        Assert.Equal("NotConnected", other.Run("Get-ClockodoEntry").Ended!.Kind());
    }

    [Fact]
    public void Removing_the_variable_lifts_it()
    {
        using Engine other = Open();

        Run("Connect-Clockodo -Sandbox; $env:CLOCKODO_IGNORE_VARIABLES = $null");

        Assert.Null(other.Run("Get-ClockodoEntry").Ended);
        Assert.Single(Sent);
    }

    [Fact]
    public void A_warning_says_once_that_the_variables_are_ignored()
    {
        string warning = Assert.Single(Run("Connect-Clockodo -Sandbox; Connect-Clockodo -Sandbox").Warnings);

        Assert.StartsWith("CLOCKODO_API_USER and CLOCKODO_API_KEY are set. From now on they are ignored", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_that_ends_the_command_does_not_change_that_they_are_ignored()
    {
        Run("Connect-Clockodo -Sandbox -WarningAction Stop");

        Assert.Equal("NotConnected", Run("Get-ClockodoEntry").Ended!.Kind());
        Assert.Empty(Sent);
    }

    [Fact]
    public void Without_variables_there_is_no_warning()
    {
        _process.Set("CLOCKODO_API_KEY", null);

        Assert.Empty(Run("Connect-Clockodo -Sandbox").Warnings);
    }
}
