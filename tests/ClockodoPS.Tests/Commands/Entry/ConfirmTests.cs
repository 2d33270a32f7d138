using System;
using System.Linq;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>The user is asked, row by row: yes, no, yes, and no to all.</summary>
public class ConfirmNoToAllTests : EmptyAccountTest
{
    private protected override string? Answers => "Y\nN\nY\nL\n";

    [Fact]
    public void No_to_all_sends_nothing_after_it_and_what_was_agreed_before_is_done()
    {
        Outcome run = Run("$args[0] | New-ClockodoEntry -Confirm", new object[] { Rows(10) });

        Assert.Equal(["Row 0", "Row 2"], run.Values("Text"));
        Assert.Equal(2, Front.Writes.Count);
    }
}

/// <summary>The user is asked, and says yes to all.</summary>
public class ConfirmYesToAllTests : EmptyAccountTest
{
    private protected override string? Answers => "A\n";

    [Fact]
    public void Yes_to_all_sends_all_and_asks_once()
    {
        Outcome run = Run("$args[0] | New-ClockodoEntry -Confirm", new object[] { Rows(10) });

        Assert.Equal(10, run.Output.Count);
        Assert.Equal(2, Engine.Window.Split("No to All").Length);
    }
}

/// <summary>What the question says, and when it is asked.</summary>
public class ConfirmTests : EmptyAccountTest
{
    private protected override string? Answers => "N\n";

    [Fact]
    public void The_question_tells_what_WhatIf_tells()
    {
        Run("$args | New-ClockodoEntry", Row(0));

        Run("Set-ClockodoEntry 85000000 -Billable Billed -Confirm");

        Assert.Contains("Set Billable: Billable → Billed", Engine.Window, StringComparison.Ordinal);
        Assert.Equal("POST", Assert.Single(Front.Writes).Method);
    }

    [Fact]
    public void A_removal_asks_without_being_told_to()
    {
        Run("$args | New-ClockodoEntry", Row(0));

        Run("Remove-ClockodoEntry 85000000");

        Assert.Contains("Remove the entry with UserId: Katharina Großmann (234561)", Engine.Window, StringComparison.Ordinal);
        Assert.Equal(1, Service.EntryCount);
    }

    [Theory]
    [InlineData("None", false)]
    [InlineData("High", false)]
    [InlineData("Medium", true)]
    [InlineData("Low", true)]
    public void A_change_asks_as_the_preference_says(string preference, bool isAsked)
    {
        Run("$args | New-ClockodoEntry", Row(0));

        Run($"$ConfirmPreference = '{preference}'; Set-ClockodoEntry 85000000 -Text Neu");

        Assert.Equal(isAsked, Engine.Window.Contains("Text: \"Row 0\" → \"Neu\"", StringComparison.Ordinal));
        Assert.Equal(isAsked ? 0 : 1, Front.Requests.Count(request => request.Method == "PUT"));
    }

    [Fact]
    public void A_removal_with_the_preference_None_does_not_ask()
    {
        Run("$args | New-ClockodoEntry", Row(0));

        Run("$ConfirmPreference = 'None'; Remove-ClockodoEntry 85000000");

        Assert.Equal(0, Service.EntryCount);
    }
}
