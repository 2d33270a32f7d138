using System;
using System.Linq;
using ClockodoPS.Tests.Writing.Support;
using Xunit;

namespace ClockodoPS.Tests.Writing;

/// <summary>The user is asked, row by row: yes, no, yes, and no to all.</summary>
public class ConfirmNoToAllTests() : ModuleTest(answers: "Y\nN\nY\nL\n")
{
    [Fact]
    public void No_to_all_sends_nothing_after_it_and_what_was_agreed_before_is_done()
    {
        Run run = Invoke("$args[0] | New-ClockodoEntry -Confirm", new object[] { Rows(10) });

        Assert.Equal(["Row 0", "Row 2"], run.Values("Text"));
        Assert.Equal(2, Front.Requests.Count);
    }
}

/// <summary>The user is asked, and says yes to all.</summary>
public class ConfirmYesToAllTests() : ModuleTest(answers: "A\n")
{
    [Fact]
    public void Yes_to_all_sends_all_and_asks_once()
    {
        Run run = Invoke("$args[0] | New-ClockodoEntry -Confirm", new object[] { Rows(10) });

        Assert.Equal(10, run.Output.Count);
        Assert.Equal(2, Window.Split("No to All").Length);
    }
}

/// <summary>What the question says, and when it is asked.</summary>
public class ConfirmTests() : ModuleTest(answers: "N\n")
{
    [Fact]
    public void The_question_tells_what_WhatIf_tells()
    {
        Invoke("$args | New-ClockodoEntry", Row(0));

        Invoke("Set-ClockodoEntry 85000000 -Billable Billed -Confirm");

        Assert.Contains("Set Billable: Billable → Billed", Window, StringComparison.Ordinal);
        Assert.Equal(["POST", "GET"], Front.Requests.Select(request => request.Method));
    }

    [Fact]
    public void A_removal_asks_without_being_told_to()
    {
        Invoke("$args | New-ClockodoEntry", Row(0));

        Invoke("Remove-ClockodoEntry 85000000");

        Assert.Contains("Remove the entry with UserId: 234561", Window, StringComparison.Ordinal);
        Assert.Equal(1, Sandbox.EntryCount);
    }

    [Theory]
    [InlineData("None", false)]
    [InlineData("High", false)]
    [InlineData("Medium", true)]
    [InlineData("Low", true)]
    public void A_change_asks_as_the_preference_says(string preference, bool isAsked)
    {
        Invoke("$args | New-ClockodoEntry", Row(0));

        Invoke($"$ConfirmPreference = '{preference}'; Set-ClockodoEntry 85000000 -Text Neu");

        Assert.Equal(isAsked, Window.Contains("Text: \"Row 0\" → \"Neu\"", StringComparison.Ordinal));
        Assert.Equal(isAsked ? 0 : 1, Front.Requests.Count(request => request.Method == "PUT"));
    }

    [Fact]
    public void A_removal_with_the_preference_None_does_not_ask()
    {
        Invoke("$args | New-ClockodoEntry", Row(0));

        Invoke("$ConfirmPreference = 'None'; Remove-ClockodoEntry 85000000");

        Assert.Equal(0, Sandbox.EntryCount);
    }
}
