using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>Text of the service or of a file cannot act in the terminal, and cannot look like lines of the module.</summary>
public sealed class StrangerTextTests : EmptyAccountTest
{
    private const string Hostile = "\u001b[2J\u001b[H\u001b[8mwiped\r\nWhat if: faked\u009b1m\u202egnp\u202c\u200b\a";
    private const string Cleaned = " [2J [H [8mwiped What if: faked 1mgnp ";

    // With colours, this window shows escape sequences as they come.
    private Engine _window = null!;

    public override async System.Threading.Tasks.ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _window = Introduce(new Engine(Width, answers: "N\n", hasColours: true));
        _window.Run($"{Connect} -WarningAction SilentlyContinue");
        _window.Set("Hostile", Hostile);
    }

    public override async System.Threading.Tasks.ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _window.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void Objects_keep_the_text()
    {
        long id = AddHostile();

        Assert.Equal(Hostile, _window.Run($"Get-ClockodoEntry {id}").Output.Single().Text("Text"));
    }

    [Fact]
    public void WhatIf_shows_it_in_one_line_for_each_entry()
    {
        long id = AddHostile();

        string shown = _window.Run($"$args | New-ClockodoEntry -WhatIf; Set-ClockodoEntry {id} -Text $Hostile -WhatIf; Remove-ClockodoEntry {id} -WhatIf",
            HostileRow()).Shown;

        AssertHarmless(shown);
        string[] lines = shown.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.Contains($"Text: \"{Cleaned}", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_question_before_a_removal_shows_it_in_one_line()
    {
        long id = AddHostile();

        string shown = _window.Run($"Remove-ClockodoEntry {id}").Shown;

        AssertHarmless(shown);
        Assert.Contains($"Text: \"{Cleaned}\"", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Split('\n'), line => line.StartsWith("What if:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_with_quotes_cannot_look_like_other_fields()
    {
        string shown = _window.Run("""$args | New-ClockodoEntry -WhatIf""", Row(0, ("Text", "x\", Billable: Billed, Text: \"y"))).Shown;

        Assert.Contains("Text: \"x\"\", Billable: Billed, Text: \"\"y\"", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_lines_show_it_in_one_line()
    {
        Outcome outcome = _window.Run("$args | New-ClockodoEntry -Verbose; Get-ClockodoEntry -TimeSince 2025-01-01 -Text $Hostile -Verbose", HostileRow());

        Assert.Contains(outcome.Verbose, line => line.Contains($"Text: \"{Cleaned}\"", StringComparison.Ordinal));
        Assert.All(outcome.Verbose, AssertOneLine);
    }

    [Fact]
    public void Warnings_show_it_in_one_line()
    {
        string warning = Assert.Single(_window.Run("$args | New-ClockodoEntry -WhatIf", Row(0, (Hostile, "x"))).Warnings);

        Assert.Contains($"'{Cleaned}'", warning, StringComparison.Ordinal);
        AssertOneLine(warning);
    }

    [Theory]
    [InlineData("Set-ClockodoEntry -Id 1 -TimeSince $Hostile")]
    [InlineData("Get-ClockodoEntry -Customer $Hostile")]
    [InlineData("Get-ClockodoUser -Name $Hostile")]
    [InlineData("[pscustomobject] @{ Id = 1; TimeSince = $Hostile } | Set-ClockodoEntry")]
    [InlineData("[pscustomobject] @{ Id = $Hostile } | Remove-ClockodoEntry")]
    [InlineData("$env:CLOCKODO_API_USER = ''; Connect-Clockodo $Credential -BaseUri $Address -ExternalApplication \"x$Hostile\"")]
    public void Errors_about_input_show_it_in_one_line(string script) => AssertOneLine(_window.Run(script).Error);

    [Fact]
    public void Errors_of_the_service_show_it_in_one_line()
    {
        string json = System.Text.Json.JsonSerializer.Serialize(Hostile);
        Respond(() => Front.Respond(400, $$$"""{"error":{"message":{{{json}}},"type":{{{json}}},"fields":[{{{json}}}]}}"""));

        Outcome outcome = _window.Run("$args | New-ClockodoEntry", HostileRow());

        AssertOneLine(outcome.Error);
        Assert.Contains($"The service says: \"{Cleaned}\"", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(Hostile, ((PSObject)outcome.Error.TargetObject).Text("Text"));
    }

    private static PSObject HostileRow() => Row(0, ("Text", Hostile));

    private long AddHostile() => SucceedWithOne("$args | New-ClockodoEntry", HostileRow()).Long("Id");

    // Everything of an error that PowerShell shows by itself, in any of its views.
    private static void AssertOneLine(ErrorRecord error)
    {
        AssertOneLine(error.Exception.Message);
        AssertOneLine(error.ToString());
        AssertOneLine(error.CategoryInfo.ToString());
        AssertOneLine(error.CategoryInfo.TargetName);
        Assert.Null(error.Exception.InnerException is FormatException inner ? inner : null);
        foreach (PSPropertyInfo property in PSObject.AsPSObject(error.Exception).Properties)
        {
            IEnumerable<string> texts = property.Value as IEnumerable<string> ?? (property.Value is string text ? [text] : []);
            Assert.All(texts.Where(_ => property.Name != "StackTrace"), AssertOneLine);
        }
    }

    private static void AssertOneLine(string text)
    {
        AssertHarmless(text);
        Assert.DoesNotContain('\n', text);
    }

    private static void AssertHarmless(string text) =>
        Assert.DoesNotContain(text, character => (char.IsControl(character) && character != '\n') || character is '\u202e' or '\u202c' or '\u200b');
}
