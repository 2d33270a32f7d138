using System;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Session;

/// <summary>Scripts that set variables and do without Connect-Clockodo.</summary>
[Collection(ProcessState.Name)]
public class EnvironmentTests : EngineTest
{
    private readonly ProcessState _process = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _process.Set("CLOCKODO_API_USER", SandboxService.Owner.Email);
        _process.Set("CLOCKODO_API_KEY", SandboxService.Owner.ApiKey);
        _process.Set("CLOCKODO_EXTERNAL_APPLICATION", "Nightly;it@contoso.example");
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
    public void With_the_variables_set_a_command_connects_by_itself()
    {
        Assert.Equal(Service.EntryCount, Succeed($"Get-ClockodoEntry {Known.Ever}").Count);
        Assert.DoesNotContain("GET v4/users/me", Sent.Select(request => request.Line()));
    }

    [Fact]
    public void GetClockodoConnection_shows_what_the_variables_say()
    {
        PSObject connection = SucceedWithOne("Get-ClockodoConnection");

        Assert.Equal(SandboxService.Owner.Email, connection.Text("User"));
        Assert.Equal(Address, connection.Value("BaseUri"));
        Assert.Equal("Nightly;it@contoso.example", connection.Text("ExternalApplication"));
    }

    [Fact]
    public void Without_the_optional_variables_it_is_the_real_service_and_the_default_application()
    {
        _process.Set("CLOCKODO_API_USER", "a@b.example");
        _process.Set("CLOCKODO_EXTERNAL_APPLICATION", null);
        _process.Set("CLOCKODO_BASE_URI", null);

        PSObject connection = SucceedWithOne("Get-ClockodoConnection");

        Assert.Equal(new Uri("https://my.clockodo.com/api/"), connection.Value("BaseUri"));
        Assert.Equal("ClockodoPS;a@b.example", connection.Text("ExternalApplication"));
    }

    [Theory]
    [InlineData("CLOCKODO_API_USER", "erika", "The user is not an e-mail address")]
    [InlineData("CLOCKODO_API_KEY", "half\nhalf", "The API key contains a line break")]
    [InlineData("CLOCKODO_EXTERNAL_APPLICATION", "Contoso", "The external application 'Contoso' must be")]
    public void A_variable_that_is_not_valid_is_told_to_be_one(string variable, string value, string reason)
    {
        _process.Set(variable, value);

        ErrorRecord error = Run("Get-ClockodoEntry").Ended!;

        Assert.Equal("Invalid", error.Kind());
        Assert.StartsWith($"The environment variables CLOCKODO_… describe no connection. {reason}", error.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("somebody.with.a.long.name@long-domain.example", "CPS;somebody.with.a.long.name@long-domain.example")]
    [InlineData("somebody.with.a.long.name@a-long-domain.example", "C;somebody.with.a.long.name@a-long-domain.example")]
    public void A_long_user_shortens_the_name_of_the_default_application(string user, string application)
    {
        _process.Set("CLOCKODO_API_USER", user);
        _process.Set("CLOCKODO_EXTERNAL_APPLICATION", null);

        Assert.Equal(application, SucceedWithOne("Get-ClockodoConnection").Text("ExternalApplication"));
    }

    [Theory]
    [InlineData("CLOCKODO_API_KEY", "CLOCKODO_API_USER is set, but CLOCKODO_API_KEY is not.")]
    [InlineData("CLOCKODO_API_USER", "CLOCKODO_API_KEY is set, but CLOCKODO_API_USER is not.")]
    public void Where_one_of_the_two_is_missing_the_error_names_it(string missing, string sentence)
    {
        _process.Set(missing, null);

        Outcome outcome = Run("Get-ClockodoEntry");

        Assert.Equal("NotConnected", outcome.Ended!.Kind());
        Assert.StartsWith(sentence, outcome.Ended!.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_variables_count_for_the_next_command()
    {
        Succeed("Get-ClockodoEntry");
        _process.Set("CLOCKODO_API_KEY", "another-key");

        Assert.Equal("Unauthorized", Run("Get-ClockodoEntry").Ended!.Kind());
    }

    [Fact]
    public void Variables_set_by_the_script_itself_count()
    {
        Outcome outcome = Run("$env:CLOCKODO_API_KEY = 'another-key'; Get-ClockodoEntry");

        Assert.Equal("Unauthorized", outcome.Ended!.Kind());
    }

    [Fact]
    public void What_was_connected_to_goes_before_the_variables()
    {
        Succeed("Connect-Clockodo -Sandbox; Get-ClockodoEntry");

        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("Disconnect-Clockodo")]
    [InlineData("Get-ClockodoConnection | Disconnect-Clockodo")]
    [InlineData("$null = Get-ClockodoConnection; Disconnect-Clockodo")]
    [InlineData("Connect-Clockodo $Credential -BaseUri $Address -SkipCheck; Disconnect-Clockodo")]
    public void After_disconnecting_the_session_stays_disconnected(string script)
    {
        Succeed(script);

        Outcome outcome = Run("Get-ClockodoEntry");

        Assert.Equal("NotConnected", outcome.Ended!.Kind());
        Assert.StartsWith(
            "This session was disconnected, or Connect-Clockodo failed. CLOCKODO_API_USER and CLOCKODO_API_KEY are not used after that. "
            + "Connect with 'Connect-Clockodo ",
            outcome.Ended!.Exception.Message,
            StringComparison.Ordinal);
        Assert.Empty(Succeed("Get-ClockodoConnection"));
        Assert.Empty(Sent);
    }

    [Fact]
    public void After_disconnecting_a_session_can_connect()
    {
        Succeed("Disconnect-Clockodo; Connect-Clockodo $Credential -BaseUri $Address -SkipCheck; Get-ClockodoEntry");

        Assert.Single(Sent);
    }

    [Theory]
    [InlineData("$null = Get-ClockodoConnection")]
    [InlineData("")]
    public void After_a_failed_Connect_the_variables_do_not_count(string before)
    {
        Succeed(before);
        Assert.NotNull(Run("Connect-Clockodo $Credential -BaseUri http://plain.example").Ended);

        Assert.Equal("NotConnected", Run("Get-ClockodoEntry").Ended!.Kind());
        Assert.Empty(Sent);
    }

    [Fact]
    public void Disconnecting_another_connection_keeps_that_of_the_variables()
    {
        using Engine other = Open();
        PSObject connection = Assert.Single(other.Run("Connect-Clockodo $Credential -BaseUri $Address -SkipCheck -PassThru").Output);

        Succeed("$args[0] | Disconnect-Clockodo; Get-ClockodoEntry", connection);

        Assert.Single(Sent);
    }

    [Theory]
    [InlineData("CLOCKODO_BASE_URI", "not an address")]
    [InlineData("CLOCKODO_BASE_URI", "http://my.clockodo.com/api/")]
    [InlineData("CLOCKODO_EXTERNAL_APPLICATION", "nobody")]
    public void A_variable_that_cannot_be_right_is_Invalid(string variable, string value)
    {
        _process.Set(variable, value);

        Assert.Equal("Invalid", Run("Get-ClockodoEntry").Ended!.Kind());
        Assert.Equal("Invalid", Run("Get-ClockodoConnection").Ended!.Kind());
        Assert.Empty(Sent);
    }
}
