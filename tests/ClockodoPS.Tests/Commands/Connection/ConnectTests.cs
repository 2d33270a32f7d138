using System;
using System.Linq;
using System.Management.Automation;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Connection;

public class ConnectTests : EngineTest
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3600, true)]
    [InlineData(3601, false)]
    public void The_timeout_is_one_second_to_an_hour(int seconds, bool isPossible)
    {
        Outcome outcome = Run($"{Connect} -SkipCheck -TimeoutSec {seconds}");

        Assert.Equal(isPossible, outcome.Ended is null);
    }

    [Fact]
    public void Connecting_asks_the_service_who_the_user_is()
    {
        Succeed(Connect);

        Assert.Equal(["GET v4/users/me"], Sent.Select(request => request.Line()));
    }

    [Fact]
    public void Connecting_emits_nothing_unless_asked_to()
    {
        Assert.Empty(Succeed(Connect));
    }

    [Fact]
    public void PassThru_emits_the_connection_with_who_and_where()
    {
        PSObject connection = SucceedWithOne($"{Connect} -PassThru");

        Assert.Equal(SandboxService.Owner.Email, connection.Text("User"));
        Assert.Equal(SandboxService.Owner.UserId, connection.Long("UserId"));
        Assert.Equal(SandboxService.Owner.Name, connection.Text("UserName"));
        Assert.Equal(Address, connection.Value("BaseUri"));
        Assert.Equal("Tests;tests@clockodo.invalid", connection.Text("ExternalApplication"));
        Assert.Equal(false, connection.Value("IsSandbox"));
    }

    [Fact]
    public void SkipCheck_sends_nothing()
    {
        PSObject connection = SucceedWithOne($"{Connect} -SkipCheck -PassThru");

        Assert.Empty(Sent);
        Assert.Null(connection.Value("UserId"));
    }

    [Fact]
    public void A_wrong_key_is_Unauthorized_and_leaves_no_connection()
    {
        Engine.Set("Credential", CredentialOf(SandboxService.Owner.Email, "no-such-key"));

        Outcome outcome = Run(Connect);

        Assert.Equal("Unauthorized", outcome.Ended!.Kind());
        Assert.Equal(ErrorCategory.AuthenticationError, outcome.Ended!.CategoryInfo.Category);
        Assert.Empty(Succeed("Get-ClockodoConnection"));
    }

    [Fact]
    public void A_wrong_key_leaves_the_connection_that_was_there()
    {
        Succeed(Connect);
        Engine.Set("Credential", CredentialOf(SandboxService.Owner.Email, "no-such-key"));

        Run(Connect);

        Assert.Equal(SandboxService.Owner.UserId, SucceedWithOne("Get-ClockodoConnection").Long("UserId"));
    }

    [Theory]
    [InlineData("a@b.example", "ClockodoPS;a@b.example")]
    [InlineData("  a@b.example ", "ClockodoPS;a@b.example")]
    [InlineData("somebody.with.a.long.name@a-long-domain.example", "C;somebody.with.a.long.name@a-long-domain.example")]
    public void The_default_application_is_the_module_and_the_user(string user, string application)
    {
        Engine.Set("Credential", CredentialOf(user, "key"));

        PSObject connection = SucceedWithOne("Connect-Clockodo $Credential -BaseUri $Address -SkipCheck -PassThru");

        Assert.Equal(application, connection.Text("ExternalApplication"));
    }

    [Fact]
    public void A_user_who_leaves_no_room_for_a_name_is_asked_for_the_application_before_sending()
    {
        Engine.Set("Credential", CredentialOf("somebody.with.a.very.long.name@a-long-domain.example", "key"));

        Outcome outcome = Run("Connect-Clockodo $Credential -BaseUri $Address");

        Assert.Equal("Invalid", outcome.Ended!.Kind());
        Assert.Contains("Give -ExternalApplication", outcome.Ended!.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("erika", "key", "", "The user is not an e-mail address: it has no @.")]
    [InlineData("CONTOSO\\erika", "key", "-ExternalApplication 'Contoso;it@contoso.example'", "The user is not an e-mail address: it has no @.")]
    [InlineData("a-key-in-the-wrong-place", "erika@contoso.example", "", "The user is not an e-mail address: it has no @.")]
    [InlineData("jörg@contoso.example", "key", "", "The user (the e-mail address) contains a character that is not ASCII")]
    [InlineData("erika@contoso.example", "half\nhalf", "", "The API key contains a line break")]
    public void The_error_speaks_of_what_was_given_and_does_not_show_it(string user, string key, string more, string reason)
    {
        Engine.Set("Credential", CredentialOf(user, key));

        ErrorRecord error = Run($"Connect-Clockodo $Credential -BaseUri $Address {more}").Ended!;

        Assert.Equal("Invalid", error.Kind());
        Assert.StartsWith(reason, error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(user, error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("application", error.Exception.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData(404, "The API of Clockodo is not at ")]
    [InlineData(405, "The API of Clockodo is not at ")]
    [InlineData(200, "Cannot read the user of this connection: the response is not JSON")]
    public void A_wrong_base_address_is_asked_for_at_once(int status, string message)
    {
        Front.Before = (_, _) => Task.FromResult<HttpResponseMessage?>(
            new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("<html></html>", Encoding.UTF8, "text/html") });

        ErrorRecord error = Run(Connect).Ended!;

        Assert.Equal("UnreadableAnswer", error.Kind());
        Assert.StartsWith(message, error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("Is the base address", error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains(Address.AbsoluteUri, error.Exception.Message, StringComparison.Ordinal);
        Assert.Single(Front.Requests);
    }

    [Fact]
    public void An_application_of_50_characters_is_accepted()
    {
        string application = "Contoso;it@contoso.example".PadRight(50, 'e');

        SucceedWithOne("Connect-Clockodo $Credential -BaseUri $Address -ExternalApplication $args[0] -PassThru", application);
    }

    [Theory]
    [InlineData("Contoso;it@contoso.example.of.a.very.long.name.indeed", "has 53 characters; 50 are allowed")]
    [InlineData("Contoso", "must be a name, a semicolon and the e-mail address")]
    [InlineData("Contoso;nobody", "must be a name, a semicolon and the e-mail address")]
    [InlineData("Müller;it@contoso.example", "cannot be sent in an HTTP header")]
    public void An_application_that_the_service_would_not_take_is_refused_before_sending(string application, string reason)
    {
        Outcome outcome = Run("Connect-Clockodo $Credential -BaseUri $Address -ExternalApplication $args[0]", application);

        Assert.Equal("Invalid", outcome.Ended!.Kind());
        Assert.Contains(reason, outcome.Ended!.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
        Assert.Empty(Succeed("Get-ClockodoConnection"));
    }

    [Theory]
    [InlineData("http://my.clockodo.com/api/", "plain http")]
    [InlineData("ftp://my.clockodo.com/api/", "address of the API is not valid")]
    [InlineData("my.clockodo.com", "address of the API is not valid")]
    [InlineData("https://user:secret@my.clockodo.com/api/", "must not contain a user name")]
    [InlineData("http://user:secret@my.clockodo.com/api/", "plain http")]
    public void An_address_that_would_give_the_key_away_is_refused(string address, string reason)
    {
        Outcome outcome = Run("Connect-Clockodo $Credential -BaseUri $args[0] -SkipCheck", address);

        Assert.Equal("Invalid", outcome.Ended!.Kind());
        Assert.Contains(reason, outcome.Ended!.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", outcome.Ended!.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The entry does not exist")]
    [InlineData("de", "Der Eintrag existiert nicht")]
    [InlineData("FR", "L'entrée n'existe pas")]
    public void The_service_words_its_errors_in_the_language_of_the_connection(string language, string words)
    {
        Succeed($"{Connect} -Language {language}");

        ErrorRecord error = Assert.Single(Run($"Get-ClockodoEntry {Known.Nothing}").Errors);

        Assert.Contains(words, error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_the_service_does_not_speak_is_refused()
    {
        Assert.StartsWith(
            "ParameterArgumentValidationError", Run($"{Connect} -Language it").Ended!.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Fact]
    public void The_address_may_be_given_without_its_last_slash()
    {
        PSObject connection = SucceedWithOne(
            "Connect-Clockodo $Credential -BaseUri $args[0] -ExternalApplication 'T;t@t.example' -PassThru",
            Address.AbsoluteUri.TrimEnd('/'));

        Assert.Equal(SandboxService.Owner.UserId, connection.Long("UserId"));
    }
}
