using System;
using System.Linq;
using System.Management.Automation.Runspaces;
using System.Text.RegularExpressions;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Views.Support;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>Colours: green is what runs, dim is what is billed. Escapes are shown as ␛; the headings are the engine's.</summary>
[Collection(ProcessState.Name)]
public class ColourTests : ViewTest
{
    [Fact]
    public void The_table_is_coloured_at_80_columns()
    {
        Assert.Equal(
            """
            2026-03-16 08:00–09:30     1:30 ACME Deu… Relaunch… Software… Migrati… ␛[2mbilled␛[0m
            2026-03-16 10:00                ACME Deu…           Grafik &… Pauscha… yes
            2026-03-16 11:00                Müller &…           Wartungs…          no
            2026-03-16 22:00–07:05 +2 31:05 ACME Deu…           Reisezei… Eine Re… yes
            2026-03-18 ␛[32m14:25–␛[0m         ␛[32m1:05+␛[0m ACME Deu… Relaunch… Projektl… Angebot… yes
            """.ReplaceLineEndings("\n"),
            Rows(Coloured(Table, 80)));
    }

    [Fact]
    public void The_table_is_coloured_at_120_columns()
    {
        Assert.Equal(
            """
            2026-03-16 08:00–09:30     1:30 ACME Deutschland G… Relaunch Website    Softwareentwicklung Migration "Phase … ␛[2mbilled␛[0m
            2026-03-16 10:00                ACME Deutschland G…                     Grafik & Gestaltung Pauschale          yes
            2026-03-16 11:00                Müller & Söhne GmbH                     Wartungsvertrag "K…                    no
            2026-03-16 22:00–07:05 +2 31:05 ACME Deutschland G…                     Reisezeit (Weg für… Eine Reise, die s… yes
            2026-03-18 ␛[32m14:25–␛[0m         ␛[32m1:05+␛[0m ACME Deutschland G… Relaunch Website    Projektleitung      Angebot "Stufe 2"… yes
            """.ReplaceLineEndings("\n"),
            Rows(Coloured(Table, 120)));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void The_list_is_coloured(int width)
    {
        string[] lines = Coloured(List, width).Split('\n');

        Assert.Single(lines, "␛[32;1mTime                   : ␛[0m␛[32m2026-03-18 14:25:00– (running)␛[0m");
        Assert.Single(lines, "␛[32;1mBillable               : ␛[0m␛[2mbilled␛[0m");
        Assert.Single(lines, line => line.StartsWith("␛[32;1mDuration               : ␛[0m␛[32m1:05:0", StringComparison.Ordinal));
        Assert.Equal(3, lines.Count(line => Regex.IsMatch(line, @": ␛\[0m␛")));
    }

    [Theory]
    [InlineData(Table, 80)]
    [InlineData(Table, 120)]
    [InlineData(List, 80)]
    public void Colours_change_neither_words_nor_widths(string shape, int width)
    {
        string seen = Trimmed(Regex.Replace(Coloured(shape, width), "␛\\[[0-9;]*m", ""));

        Assert.Equal(ShowIn(shape, width, Made), seen);
        Assert.All(seen.Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Theory]
    [InlineData(Table)]
    [InlineData(List)]
    public void Plain_text_is_plain(string shape)
    {
        const string Plain = "$PSStyle.OutputRendering = 'PlainText'";
        try
        {
            Assert.Equal(ShowIn(shape, 80, Made), ShowIn(shape, 80, $"{Plain}; {Made}", hasColours: true));
        }
        finally
        {
            // It is one setting for all sessions of the process.
            Engine.Show("$PSStyle.OutputRendering = 'Host'");
        }
    }

    [Fact]
    public void An_engine_without_PSStyle_shows_the_table_without_colours_even_under_strict_mode()
    {
        using var engine = new Engine(
            width: 80, hasColours: true, setup: state => state.Variables.Remove("PSStyle", typeof(SessionStateVariableEntry)));
        engine.Set("Entries", Engine.Run(Made).Output);

        string shown = engine.Show("Set-StrictMode -Version Latest; $Entries");

        Assert.DoesNotContain("PSStyle", shown, StringComparison.Ordinal);
        Assert.Equal(Rows(ShowIn(Table, 80, Made)), Rows(Trimmed(shown)));
    }

    private string Coloured(string shape, int width) =>
        Trimmed(ShowIn(shape, width, Made, hasColours: true).Replace('\x1b', '␛'));

    private static string Rows(string shown) =>
        string.Join("\n", shown.Split('\n').Where(line => line.StartsWith("2026-", StringComparison.Ordinal)));
}
