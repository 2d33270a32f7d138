using System.Linq;
using ClockodoPS.HelpBuilder.Model;
using Xunit;

namespace ClockodoPS.Tests.Help;

/// <summary>Every example of the help runs; those that need more than the engine are run by the Pester files.</summary>
public class ExampleTests
{
    public static TheoryData<string, string> Examples { get; } =
    [
        .. from cmdlet in BuiltHelp.Cmdlets
           from example in cmdlet.Examples
           where example.Needs is null
           select new TheoryDataRow<string, string>(cmdlet.Name, example.Title),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_runs_without_an_error(string cmdlet, string title)
    {
        ExampleHelp example = BuiltHelp.Cmdlets.Single(help => help.Name == cmdlet).Examples.Single(help => help.Title == title);
        using var session = new HelpSession();

        (bool succeeded, string shown) = session.Run(example.Code);

        Assert.True(succeeded, shown);
    }

    [Fact]
    public void Adding_and_putting_back_emit_the_entries()
    {
        foreach (ExampleHelp example in BuiltHelp.Cmdlets.Single(help => help.Name == "New-ClockodoEntry").Examples
            .Where(example => example.Needs is null && !example.Code.Contains("-WhatIf", System.StringComparison.Ordinal)))
        {
            using var session = new HelpSession();

            Assert.Single(session.Emitted(example.Code));
        }
    }
}
