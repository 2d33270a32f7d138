using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Service.Http;

public sealed class LanguageChoiceTests : SandboxTest
{
    [Theory]
    [InlineData("en", "The entry does not exist")]
    [InlineData("de", "Der Eintrag existiert nicht")]
    [InlineData("fr", "L'entrée n'existe pas")]
    [InlineData("de-CH, en;q=0.5", "Der Eintrag existiert nicht")]
    [InlineData("en;q=0.3, fr;q=0.8", "L'entrée n'existe pas")]
    [InlineData("it, de;q=0.5", "Der Eintrag existiert nicht")]
    [InlineData("it", "The entry does not exist")]
    [InlineData(null, "The entry does not exist")]
    public async Task Accept_Language_determines_the_language_of_an_error(string? language, string message)
    {
        var reply = await Owner.SendAsync("GET", "v2/entries/1", language: language);

        Assert.Equal(message, reply.SimpleError.String("message"));
    }
}
