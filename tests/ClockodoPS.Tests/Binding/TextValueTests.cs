using System;
using System.Collections;
using System.Management.Automation;
using System.Xml;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class TextValueTests
{
    [Fact]
    public void Text_is_itself()
    {
        Assert.Equal(" Migration ", TextValue.From(" Migration "));
        Assert.Equal("", TextValue.From(""));
        Assert.Equal("wrapped", TextValue.From(PSObject.AsPSObject("wrapped")));
        Assert.Equal("c", TextValue.From('c'));
    }

    [Fact]
    public void Strings_of_a_list_are_lines()
    {
        Assert.Equal("a\nb", TextValue.From(new[] { "a", "b" }));
        Assert.Equal("a\nb", TextValue.From(new object[] { PSObject.AsPSObject("a"), "b" }));
        Assert.Equal("a\n\nb", TextValue.From(new ArrayList { "a", "", "b" }));
        Assert.Equal("a", TextValue.From(new[] { "a" }));
    }

    [Fact]
    public void Numbers_and_dates_are_the_same_text_in_every_culture()
    {
        Assert.Equal("1234.5", TextValue.From(1234.5m));
        Assert.Equal("-7", TextValue.From(-7));
        Assert.Equal("True", TextValue.From(true));
        Assert.Equal("01:30:00", TextValue.From(TimeSpan.FromMinutes(90)));
        Assert.Equal("2026-11-02T09:30:00", TextValue.From(new DateTime(2026, 11, 2, 9, 30, 0)));
        Assert.Equal("2026-11-02T09:30:00Z", TextValue.From(new DateTime(2026, 11, 2, 9, 30, 0, DateTimeKind.Utc)));
        Assert.Equal("2026-11-02T09:30:00+02:00", TextValue.From(new DateTimeOffset(2026, 11, 2, 9, 30, 0, TimeSpan.FromHours(2))));
        Assert.Equal("2026-11-02", TextValue.From(new DateOnly(2026, 11, 2)));
        Assert.Equal("Monday", TextValue.From(DayOfWeek.Monday));
        Assert.Equal("7.6.1", TextValue.From(new Version(7, 6, 1)));
        Assert.Equal("https://contoso.example/1", TextValue.From(new Uri("https://contoso.example/1")));
    }

    [Fact]
    public void A_script_block_is_refused_and_the_message_says_what_to_write_instead() => Assert.Equal(
        "A script block is not a valid text. It is not evaluated for each item. Write ForEach-Object { … } before the command, and "
        + "the value in parentheses.",
        RefusalOf(ScriptBlock.Create("$_.Text + ' (checked)'")));

    [Fact]
    public void An_object_is_not_text()
    {
        Assert.Equal("A hashtable is not a valid text. Write text in quotes.", RefusalOf(new Hashtable { ["a"] = 1 }));
        Assert.Equal("An object with properties is not a valid text. Write text in quotes.", RefusalOf(new PSObject()));
        Assert.Equal("An object of type Object is not a valid text. Write text in quotes.", RefusalOf(new object()));
        Assert.Equal("An object of type XmlDocument is not a valid text. Write text in quotes.", RefusalOf(new XmlDocument()));
    }

    [Fact]
    public void A_list_of_anything_but_strings_is_not_text()
    {
        Assert.Equal("An empty list is not a valid text. Write text in quotes.", RefusalOf(Array.Empty<string>()));
        Assert.StartsWith("A list of 2 values (in PowerShell, a comma makes a list) is not", RefusalOf(new object[] { "a", 1 }), StringComparison.Ordinal);
        Assert.StartsWith("A list of 2 values", RefusalOf(new object?[] { "a", null }), StringComparison.Ordinal);
        Assert.StartsWith("A list that contains a list or nothing is not", RefusalOf(new object[] { new[] { "a", "b" } }), StringComparison.Ordinal);
    }

    [Fact]
    public void One_line_is_not_a_list_of_several() => Assert.StartsWith(
        "A list of 2 values", Assert.Throws<FormatException>(() => TextValue.SingleFrom(new[] { "a", "b" })).Message, StringComparison.Ordinal);

    private static string RefusalOf(object value) => Assert.Throws<FormatException>(() => TextValue.From(value)).Message;
}
