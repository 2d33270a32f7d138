using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.HelpBuilder.Model;
using Xunit;

namespace ClockodoPS.Tests.Help;

/// <summary>The topics; what they say to type is run by the Pester files.</summary>
public class TopicTests(HelpFixture fixture) : IClassFixture<HelpFixture>
{
    private const int Width = 80;

    public static TheoryData<string> Topics { get; } =
        [.. Directory.GetFiles(BuiltHelp.TopicsPath, "*.help.txt").Select(path => Path.GetFileName(path).Split('.')[0]).Order()];

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_is_found(string topic)
    {
        PSObject help = fixture.Help(topic);

        Assert.Equal(Text(topic).ReplaceLineEndings("\n"), help.ToString().ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_has_the_usual_form_and_fits_a_window(string topic)
    {
        string[] lines = Text(topic).Split('\n');

        Assert.Equal(["TOPIC", "    " + topic], lines.Take(2));
        Assert.Equal(
            ["TOPIC", "SHORT DESCRIPTION", "LONG DESCRIPTION", "SEE ALSO"],
            lines.Where(line => line.Length > 0 && line[0] != ' '));
        Assert.All(lines, line => Assert.True(line.Length <= Width, line));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void What_a_topic_names_is_there(string topic)
    {
        IEnumerable<string> known = Topics.Select(row => (string)row).Concat(BuiltHelp.Cmdlets.Select(cmdlet => cmdlet.Name));

        IEnumerable<string> named = Text(topic).Split("SEE ALSO")[1].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

        Assert.All(named, name => Assert.Contains(name, known));
    }

    [Fact]
    public void Every_command_is_listed_in_about_ClockodoPS()
    {
        string topic = Text("about_ClockodoPS");

        Assert.All(BuiltHelp.Cmdlets, cmdlet => Assert.Contains($"\n    {cmdlet.Name} ", topic, StringComparison.Ordinal));
    }

    [Fact]
    public void What_help_links_to_is_there()
    {
        List<string> known = [.. Topics.Select(row => (string)row), .. BuiltHelp.Cmdlets.Select(cmdlet => cmdlet.Name)];

        foreach (CmdletHelp cmdlet in BuiltHelp.Cmdlets)
        {
            Assert.All(cmdlet.Links, link => Assert.Contains(link, known));
        }
    }

    [Fact]
    public void The_words_for_errors_are_all_explained()
    {
        string topic = Text("about_ClockodoPS_Errors");

        Assert.All(
            BuiltHelp.Cmdlets.SelectMany(cmdlet => cmdlet.Errors).Select(error => error.Id).Distinct(),
            id => Assert.Contains($"    {id} ", topic, StringComparison.Ordinal));
    }

    private static string Text(string topic) =>
        File.ReadAllText(Path.Combine(BuiltHelp.TopicsPath, topic + ".help.txt")).ReplaceLineEndings("\n");
}
