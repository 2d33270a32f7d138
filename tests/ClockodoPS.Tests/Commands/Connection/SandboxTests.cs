using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Connection;

public class SandboxTests : EngineTest
{
    private const string NewEntry =
        "New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 1 -Billable Billable -TimeSince 2026-01-02";

    [Fact]
    public void The_sandbox_needs_no_account_and_no_network()
    {
        PSObject connection = SucceedWithOne("Connect-Clockodo -Sandbox -PassThru");

        Assert.Equal(true, connection.Value("IsSandbox"));
        Assert.Equal("Katharina Großmann", connection.Text("UserName"));
        Assert.NotEmpty(Succeed("Get-ClockodoEntry -Period ThisYear"));
        Assert.Empty(Sent);
    }

    [Fact]
    public void Every_connection_to_the_sandbox_begins_with_a_fresh_company()
    {
        long id = SucceedWithOne($"Connect-Clockodo -Sandbox; {NewEntry}").Long("Id");

        Outcome outcome = Run($"Connect-Clockodo -Sandbox; Get-ClockodoEntry {id}");

        Assert.Equal("NotFound", Assert.Single(outcome.Errors).Kind());
    }

    [Fact]
    public void The_sandbox_can_be_connected_to_unchecked()
    {
        Assert.Null(SucceedWithOne("Connect-Clockodo -Sandbox -SkipCheck -PassThru").Value("UserId"));
    }

    [Fact]
    public void The_sandbox_takes_no_credential()
    {
        Outcome outcome = Run("Connect-Clockodo -Sandbox -Credential $Credential");

        Assert.StartsWith("AmbiguousParameterSet", outcome.Ended!.FullyQualifiedErrorId, System.StringComparison.Ordinal);
    }
}
