using System;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>An ANSI file that was read as UTF-8 has U+FFFD in place of umlauts. No value with it is read.</summary>
public class BrokenEncodingTests
{
    private const string Hint = "has a character that could not be decoded (U+FFFD): the file was read with the wrong encoding. Read it with -Encoding";

    public static TheoryData<string> Columns =>
        [.. EntryInput.All.SelectMany(input => input.Names), "Id", "TextId", "Type", "Hours"];

    [Theory]
    [MemberData(nameof(Columns))]
    public void A_column_is_refused_with_a_hint_at_the_encoding(string column)
    {
        var row = new PSObject();
        row.Properties.Add(new PSNoteProperty(column, "M\uFFFDller"));

        string problem = Assert.Single(EntryRow.Read(row).Problems).Message;

        Assert.StartsWith($"{column}: 'M\uFFFDller' {Hint}", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_text_is_refused() => AssertHint(() => TextValue.From(new[] { "good", "schlie\uFFFDen" }));

    [Fact]
    public void A_single_character_is_refused() => AssertHint(() => TextValue.From('\uFFFD'));

    [Fact]
    public void Names_and_filters_are_refused()
    {
        AssertHint(() => BillableValue.FilterFrom("Billable\uFFFD"));
        AssertHint(() => TextValue.SingleFrom("J\uFFFDrg"));
    }

    [Fact]
    public void A_long_value_is_shown_with_its_beginning_only() => Assert.StartsWith(
        $"'{new string('x', 100)}…' has a character", Refuse(() => TextValue.From(new string('x', 500) + "\uFFFD")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Müller")]
    [InlineData("\uFEFFMüller")]
    [InlineData("M?ller")]
    public void Other_characters_are_not_a_reason(string text) => Assert.Equal(text, TextValue.From(text));

    private static void AssertHint(Func<object> read) => Assert.Contains(Hint, Refuse(read), StringComparison.Ordinal);

    private static string Refuse(Func<object> read) => Assert.Throws<FormatException>(read).Message;
}
