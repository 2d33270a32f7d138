using Xunit;

namespace Clockodo.Client.Tests;

public sealed class ClockodoCredentialTests
{
    private const string User = "erika@contoso.example";

    [Theory]
    [InlineData("key\n")]
    [InlineData("  key\r\n")]
    public void White_space_around_a_key_is_left_out(string key) =>
        Assert.Equal("key", new ClockodoCredential(User, key).ApiKey);

    [Theory]
    [InlineData("half\nhalf", "a line break", "Write it in one line.")]
    [InlineData("half\thalf", "a control character", "Remove it.")]
    [InlineData("schlüssel", "a character that is not ASCII, such as an umlaut", "Use ASCII characters only.")]
    public void A_key_that_cannot_be_sent_is_told_why_and_not_shown(string key, string character, string advice)
    {
        var error = Assert.Throws<ClockodoException>(() => new ClockodoCredential(User, key));

        Assert.Equal($"The API key contains {character}, which cannot be sent in an HTTP header. {advice}", error.Message);
    }

    [Fact]
    public void A_user_with_a_line_break_is_told_so()
    {
        var error = Assert.Throws<ClockodoException>(() => new ClockodoCredential("erika\n@contoso.example", "key"));

        Assert.StartsWith("The user (the e-mail address) contains a line break", error.Message);
    }
}
