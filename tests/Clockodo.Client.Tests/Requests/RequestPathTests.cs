using System;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Requests;
using Clockodo.Client.Tests.Support;
using CsCheck;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Requests;

/// <summary>A raw request stays on the service, whatever its path is.</summary>
public sealed class RequestPathTests
{
    [Theory]
    [InlineData("v4/absences", "/api/v4/absences")]
    [InlineData("/v4/absences", "/api/v4/absences")]
    [InlineData("v4/absences/17", "/api/v4/absences/17")]
    [InlineData("targethours", "/api/targethours")]
    [InlineData("v2/users/5/access/customers-projects", "/api/v2/users/5/access/customers-projects")]
    [InlineData("v9/a_b.c~d", "/api/v9/a_b.c~d")]
    [InlineData("v2/registers", "/api/v2/registers")]
    public async Task A_path_is_below_the_address_of_the_API(string path, string expected)
    {
        var handler = StubHandler.Responding("{}");
        using var client = TestClient.Over(handler);

        await client.Requests.SendAsync(new(HttpMethod.Get, path), Token);

        Assert.Equal("https://clockodo.invalid" + expected, handler.Single.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://attacker.example/v4/absences")]
    [InlineData("HTTPS://attacker.example")]
    [InlineData("https:v4/absences")]
    [InlineData("http:/v4/absences")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mailto:a")]
    [InlineData("//attacker.example/v4/absences")]
    [InlineData("///attacker.example")]
    [InlineData("/\\attacker.example")]
    [InlineData("\\\\attacker.example\\share")]
    [InlineData("v4\\absences")]
    [InlineData("user@attacker.example:443/x")]
    [InlineData("v4//absences")]
    [InlineData("v4/absences/")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("../v4/absences")]
    [InlineData("v4/../../x")]
    [InlineData("v4/..")]
    [InlineData("v4/./absences")]
    [InlineData("v4/.../x")]
    [InlineData("v4/%2e%2e/x")]
    [InlineData("v4/%2E./x")]
    [InlineData("v4/.%2e/x")]
    [InlineData("v4%2f..%2fx")]
    [InlineData("v4%5c..%5cx")]
    [InlineData("v4/%252e%252e/x")]
    [InlineData("v4/absences%00")]
    [InlineData("v4/absences;x=1")]
    [InlineData("v4/absences#part")]
    [InlineData("v4/absences\n")]
    [InlineData("v4/\r\nX-Header: 1")]
    [InlineData("v4/abs\u0000ences")]
    [InlineData("v4/abs\u200bences")]
    [InlineData(" v4/absences")]
    [InlineData("v4/absences ")]
    [InlineData("v4/\u00a0absences")]
    [InlineData("v4/absences\u2028")]
    [InlineData("v4/a b")]
    [InlineData("v4/ä")]
    [InlineData("v4\u2215absences")]
    [InlineData("v4/\uff0e\uff0e/x")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("?page=1")]
    [InlineData("/?page=1")]
    [InlineData("api/v4/absences")]
    [InlineData("/API/v4/absences")]
    public void A_path_that_could_lead_elsewhere_is_refused(string path)
    {
        var error = Assert.Throws<ClockodoException>(() => new ClockodoRequest(HttpMethod.Get, path));

        Assert.Equal(ClockodoErrorKind.Invalid, error.Kind);
        Assert.Equal(["Path"], error.Fields);
        Assert.StartsWith("Cannot send the request: The path '", error.Message);
        Assert.EndsWith("such as v4/absences or v4/absences/17. Nothing was sent.", error.Message);
    }

    [Theory]
    [InlineData("register")]
    [InlineData("/register")]
    [InlineData("REGISTER")]
    [InlineData("Register?x=1")]
    [InlineData("v2/register")]
    [InlineData("api/register")]
    [InlineData("register/x")]
    public void The_registration_of_another_company_is_refused(string path) =>
        Assert.Contains(
            "register another company",
            Assert.Throws<ClockodoException>(() => new ClockodoRequest(HttpMethod.Post, path)).Message);

    [Theory]
    [InlineData("regi%73ter")]
    [InlineData("%72egister")]
    [InlineData("x/../register")]
    [InlineData("./register")]
    [InlineData("register/")]
    [InlineData("register;x")]
    [InlineData("ｒegister")]
    [InlineData("regıster")]
    public void No_spelling_of_the_registration_is_possible(string path) =>
        Assert.Throws<ClockodoException>(() => new ClockodoRequest(HttpMethod.Post, path));

    [Fact]
    public void A_password_in_a_path_is_not_repeated() =>
        Assert.DoesNotContain(
            "secret",
            Assert.Throws<ClockodoException>(() => new ClockodoRequest(HttpMethod.Get, "https://me:secret@clockodo.invalid/")).Message);

    [Fact]
    public void Whatever_the_path_is_a_request_stays_below_the_address_of_the_API()
    {
        var options = new ClockodoClientOptions { Credential = Known.Credential, ExternalApplication = Known.ExternalApplication, BaseUri = Known.BaseUri };
        var messages = new RequestMessageFactory(options);
        Gen.OneOf(Gen.Char["/\\.%:@?#&=+~ \t\n"], Gen.Char["2eEfF5cC0"], Gen.Char["avregistp4"], Gen.Char).Array[1, 12].Sample(
            characters =>
            {
                try
                {
                    var request = new ClockodoRequest(HttpMethod.Get, new string(characters));
                    string address = messages.Create(request.ToServiceRequest()).RequestUri!.AbsoluteUri;
                    return address.StartsWith("https://clockodo.invalid/api/", StringComparison.Ordinal)
                        && address.Split('?')[0] == $"https://clockodo.invalid/api/{request.Path}";
                }
                catch (ClockodoException refused)
                {
                    return refused.Kind == ClockodoErrorKind.Invalid;
                }
            },
            iter: 20_000);
    }
}
