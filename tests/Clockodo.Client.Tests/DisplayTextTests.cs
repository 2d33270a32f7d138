using Xunit;

namespace Clockodo.Client.Tests;

/// <summary>Text from elsewhere cannot act in a terminal.</summary>
public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("Grüße, 日本語, 👨‍👩‍👧", "Grüße, 日本語, 👨‍👩‍👧")]
    [InlineData("one\r\ntwo\nthree\rfour", "one two three four")]
    [InlineData("a\t\tb", "a b")]
    [InlineData("a     b", "a b")]
    [InlineData("  indented", "  indented")]
    [InlineData("\u001b[2J\u001b[H\u001b[8mwiped", " [2J [H [8mwiped")]
    [InlineData("\u009b2Jwiped", " 2Jwiped")]
    [InlineData("bell\a, back\b, delete\u007f.", "bell , back , delete .")]
    [InlineData("line\u2028and\u2029paragraph\u0085next", "line and paragraph next")]
    [InlineData("\u202egnp.exe\u202c", "gnp.exe")]
    [InlineData("\u2066a\u2069\u200eb\u200fc\u061c", "abc")]
    [InlineData("zero\u200bwidth\u2060\ufeff", "zerowidth")]
    [InlineData("", "")]
    public void One_line_has_neither_control_nor_invisible_characters(string text, string expected) =>
        Assert.Equal(expected, DisplayText.OneLine(text));

    [Theory]
    [InlineData("one\r\ntwo\n\nthree\rfour\n\n", "one\ntwo\n\nthree\nfour")]
    [InlineData("| a  |  b |\n  indented", "| a  |  b |\n  indented")]
    [InlineData("\u001b[2Jwiped\u009b\u2028", " [2Jwiped")]
    [InlineData("\u202egnp.exe\u200b", "gnp.exe")]
    public void Lines_keep_their_breaks_and_spaces(string text, string expected) =>
        Assert.Equal(expected, DisplayText.Lines(text));
}
