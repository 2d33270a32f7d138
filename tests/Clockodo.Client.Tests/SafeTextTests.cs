using System;
using Xunit;

namespace Clockodo.Client.Tests;

/// <summary>What others say is cleaned before it is part of an error.</summary>
public sealed class SafeTextTests
{
    [Theory]
    [InlineData("http://erika:secret@proxy.example:8080/", "http://***@proxy.example:8080/")]
    [InlineData("see 'https://secret@host/path', or ftp://a:secret@b", "see 'https://***@host/path', or ftp://***@b")]
    [InlineData("http://erika:s%40cret%2fsecret@host", "http://***@host")]
    [InlineData("http://erika:secret with spaces@host failed", "http://***@host failed")]
    [InlineData("http://erika:secret@secret@host", "http://***@host")]
    [InlineData("?to=http%3A%2F%2Ferika%3Asecret%40host%2F", "?to=http%3A%2F%2F***%40host%2F")]
    [InlineData("?to=http%253a%252f%252ferika%253asecret%2540host", "?to=http%253a%252f%252f***%2540host")]
    [InlineData("""{"proxy":"http:\/\/erika:secret@host"}""", """{"proxy":"http:\/\/***@host"}""")]
    public void The_user_of_an_address_is_removed(string message, string expected) =>
        Assert.Equal(expected, new ClockodoException(ClockodoErrorKind.Unreachable, message).Message);

    [Theory]
    [InlineData("The service at https://my.clockodo.com/api/ knows no erika@contoso.example.")]
    [InlineData("'Contoso;it@contoso.example' is too long: write a name; it@contoso.example")]
    [InlineData("Name or service not known (proxy.example:8080)")]
    public void Other_addresses_are_kept(string message) =>
        Assert.Equal(message, new ClockodoException(ClockodoErrorKind.Unreachable, message).Message);

    [Fact]
    public void A_message_has_one_line_without_control_characters() =>
        Assert.Equal(
            "The service says: \" [2JWrong. Twice\"",
            new ClockodoException(ClockodoErrorKind.Invalid, "The service says: \"\u001b[2JWrong.\r\nTwice\u202e\"").Message);

    [Theory]
    [InlineData("Invalid status line: \u001b[2J")]
    [InlineData("No answer from http://erika:secret@proxy.example/")]
    public void A_cause_that_would_have_to_be_cleaned_is_left_out(string cause)
    {
        var exception = new InvalidOperationException("It failed.", new FormatException(cause));

        Assert.Null(new ClockodoException(ClockodoErrorKind.Unreachable, "It failed.", exception).InnerException);
    }

    [Fact]
    public void A_clean_cause_is_kept()
    {
        Exception cause = Assert.Throws<FormatException>(() => { int.Parse("x", null); });

        Assert.Same(cause, new ClockodoException(ClockodoErrorKind.Invalid, "It failed.", cause).InnerException);
    }
}
