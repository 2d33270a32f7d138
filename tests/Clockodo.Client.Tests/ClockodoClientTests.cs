using System;
using System.Threading.Tasks;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests;

/// <summary>The options of a connection, checked before sending.</summary>
public sealed class ClockodoClientTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Contoso")]
    [InlineData("Contoso;")]
    [InlineData("Contoso;it")]
    [InlineData("it@contoso.example")]
    [InlineData(";it@contoso.example")]
    [InlineData("it@contoso.example;Contoso")]
    [InlineData("Bäckerei;it@contoso.example")]
    [InlineData("Contoso;it@contoso.example\r\nX-Other: 1")]
    [InlineData("Contoso\n;it@contoso.example")]
    [InlineData("Contoso with a very long name;it@long.contoso.examp")]
    public void An_external_application_without_name_and_contact_is_refused(string text)
    {
        var exception = Refused(() => Client(externalApplication: text));

        Assert.Contains("external application", exception.Message);
    }

    [Theory]
    [InlineData("C;i@c")]
    [InlineData("Contoso with a very long name;it@long.contoso.exam")]
    public void An_external_application_has_at_most_50_characters(string text)
    {
        Assert.InRange(text.Length, 1, 50);
        Assert.Null(Record.Exception(() => Client(externalApplication: text)));
    }

    [Theory]
    [InlineData("http://my.clockodo.com/api/")]
    [InlineData("http://192.168.0.1/api/")]
    [InlineData("http://127.0.0.1.contoso.example/api/")]
    [InlineData("http://localhost.contoso.example/api/")]
    [InlineData("http://[2001:db8::1]/api/")]
    public void Plain_http_to_another_machine_is_refused(string address)
    {
        var exception = Refused(() => Client(new Uri(address)));

        Assert.Contains("plain http", exception.Message);
    }

    [Theory]
    [InlineData("http://127.0.0.1/api/")]
    [InlineData("http://127.8.9.10:8080/api/")]
    [InlineData("http://localhost:5000/api/")]
    [InlineData("http://[::1]:5000/api/")]
    [InlineData("https://my.clockodo.com/api/")]
    public void Plain_http_to_this_machine_and_https_to_any_are_allowed(string address)
    {
        Assert.Null(Record.Exception(() => Client(new Uri(address))));
    }

    [Theory]
    [InlineData("https://erika@clockodo.invalid/api/")]
    [InlineData("https://erika:secret@clockodo.invalid/api/")]
    [InlineData("https://clockodo.invalid/api/?user=erika")]
    [InlineData("https://clockodo.invalid/api/#top")]
    public void An_address_with_a_user_a_query_or_a_fragment_is_refused(string address)
    {
        Refused(() => Client(new Uri(address)));
    }

    [Theory]
    [InlineData("ftp://clockodo.invalid/api/")]
    [InlineData("file:///api/")]
    [InlineData("/api/")]
    public void An_address_that_is_not_http_or_https_is_refused(string address)
    {
        Refused(() => Client(new Uri(address, UriKind.RelativeOrAbsolute)));
    }

    [Theory]
    [InlineData("https://erika:{0}@clockodo.invalid/api/")]
    [InlineData("http://erika:{0}@clockodo.invalid/api/")]
    [InlineData("ftp://erika:{0}@clockodo.invalid/api/")]
    [InlineData("erika:{0}@clockodo.invalid")]
    [InlineData("https://clockodo.invalid/api/?key={0}")]
    [InlineData("http://clockodo.invalid/api/?key={0}")]
    public void A_key_in_the_address_is_not_repeated_in_the_error(string address)
    {
        var uri = new Uri(string.Format(null, address, "other-key-of-erika"), UriKind.RelativeOrAbsolute);

        Assert.DoesNotContain("other-key-of-erika", Refused(() => Client(uri)).ToString());
    }

    [Theory]
    [InlineData("https://clockodo.invalid/api", "https://clockodo.invalid/api/v2/entries/1")]
    [InlineData("https://clockodo.invalid/api/", "https://clockodo.invalid/api/v2/entries/1")]
    [InlineData("https://clockodo.invalid", "https://clockodo.invalid/v2/entries/1")]
    [InlineData("https://clockodo.invalid:8443/a/b", "https://clockodo.invalid:8443/a/b/v2/entries/1")]
    public async Task The_base_address_may_end_in_a_slash_or_not(string address, string requested)
    {
        var handler = StubHandler.Responding(Responses.Entry());
        using var client = Client(new Uri(address), handler: handler);

        await client.Entries.GetAsync(1, Token);

        Assert.Equal(requested, handler.Single.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("es")]
    [InlineData("DE")]
    [InlineData("de-DE")]
    [InlineData("de\r\nX-Other: 1")]
    public void An_unknown_language_is_refused(string language)
    {
        var exception = Refused(() => Client(language: language));

        Assert.Contains("en, de and fr are possible", exception.Message);
    }

    [Theory]
    [InlineData("", "key")]
    [InlineData("   ", "key")]
    [InlineData("erika@contoso.example", "")]
    [InlineData("erika\r\n@contoso.example", "key")]
    [InlineData("erika@contoso.example", "key\nX-Other: 1")]
    [InlineData("jürgen@contoso.example", "key")]
    public void A_credential_that_no_header_can_carry_is_refused(string user, string key)
    {
        Refused(() => new ClockodoCredential(user, key));
    }

    [Fact]
    public void A_key_that_is_refused_is_not_repeated_in_the_error()
    {
        var exception = Refused(() => new ClockodoCredential(Known.User, Known.ApiKey + "\n" + Known.ApiKey));

        Assert.DoesNotContain(Known.ApiKey, exception.ToString());
    }

    [Fact]
    public void A_credential_shows_only_the_user()
    {
        Assert.Equal(Known.User, Known.Credential.ToString());
    }

    [Fact]
    public void Spaces_around_a_credential_are_removed()
    {
        var credential = new ClockodoCredential(" erika@contoso.example ", " key ");

        Assert.Equal(("erika@contoso.example", "key"), (credential.User, credential.ApiKey));
    }

    private static ClockodoException Refused(Func<object> make)
    {
        var exception = Assert.Throws<ClockodoException>(make);
        Assert.Equal(ClockodoErrorKind.Invalid, exception.Kind);
        return exception;
    }

    private static ClockodoClient Client(
        Uri? baseUri = null,
        string externalApplication = Known.ExternalApplication,
        string language = "en",
        StubHandler? handler = null) => new(new()
        {
            Credential = Known.Credential,
            ExternalApplication = externalApplication,
            BaseUri = baseUri ?? Known.BaseUri,
            Language = language,
            Handler = handler ?? StubHandler.Unused(),
        });
}
