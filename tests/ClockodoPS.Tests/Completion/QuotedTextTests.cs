using System;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Completion;
using Xunit;

namespace ClockodoPS.Tests.Completion;

/// <summary>Texts as arguments: PowerShell reads exactly the text again.</summary>
public sealed class QuotedTextTests
{
    private const string Hostile = "'‘’‚‛\"“”„`$(){}[]*?;,|&<>@#%!~^=+-–—\n\t .:/\\aZäß0９😀e\u0301\u00A0";

    [Theory]
    [InlineData(null)]
    [InlineData('\'')]
    [InlineData('"')]
    public void Any_text_is_read_again_as_it_was(char? quote)
    {
        var random = new Random(4711);
        for (int round = 0; round < 5_000; round++)
        {
            string text = new([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Hostile[random.Next(Hostile.Length)])]);
            if (QuotedText.CanBeTyped(text))
            {
                Assert.Equal(text, CompletionTest.Parsed(QuotedText.For(text, quote)));
            }
        }
    }

    [Theory]
    [InlineData("Konzept", "Konzept")]
    [InlineData("Büro2", "Büro2")]
    [InlineData("2026", "'2026'")]
    [InlineData("1kb", "'1kb'")]
    [InlineData("-Sonderkunde", "'-Sonderkunde'")]
    [InlineData("A B", "'A B'")]
    public void Only_what_is_not_a_plain_word_gets_quotes(string text, string argument) => Assert.Equal(argument, QuotedText.For(text, null));

    [Theory]
    [InlineData("", null, "")]
    [InlineData("AC", null, "AC")]
    [InlineData("'AC", '\'', "AC")]
    [InlineData("'AC'", '\'', "AC")]
    [InlineData("\"AC", '"', "AC")]
    [InlineData("“AC”", '"', "AC")]
    [InlineData("’AC", '\'', "AC")]
    [InlineData("'O''N", '\'', "O'N")]
    [InlineData("\"Ca`$h", '"', "Ca$h")]
    [InlineData("Ca`$h", null, "Ca$h")]
    [InlineData("'", '\'', "")]
    [InlineData("'a`b", '\'', "a`b")]
    public void What_was_typed_is_taken_apart(string word, char? quote, string text) => Assert.Equal((quote, text), QuotedText.Parse(word));

    [Theory]
    [InlineData("[Praktikum] Kim*")]
    [InlineData("Back`tick [x]?")]
    [InlineData("``[")]
    public void A_name_with_wildcards_becomes_a_pattern_that_matches_only_itself(string name)
    {
        var pattern = new WildcardPattern(QuotedText.AsPattern(name));

        Assert.True(pattern.IsMatch(name));
        Assert.False(pattern.IsMatch(name + "x"));
        Assert.False(pattern.IsMatch(name.Replace('[', 'x')));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\rb")]
    [InlineData("a\u001bb")]
    public void Control_characters_cannot_be_typed(string text) => Assert.False(QuotedText.CanBeTyped(text));

    [Fact]
    public void Half_of_a_surrogate_pair_cannot_be_typed() => Assert.False(QuotedText.CanBeTyped("a" + (char)0xD83D));
}
