using System;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>A page of words with status 200, however often it is asked again: something answers that is not the service.</summary>
public class UnreadableAnswerTests : ConnectedTest
{
    private const string Html = "<html><body>Please log in</body></html>";

    [Fact]
    public void An_entry_that_is_none_is_an_UnreadableAnswer()
    {
        Respond(() => Front.Respond(200, Html));

        ErrorRecord error = Assert.Single(Run("Get-ClockodoEntry 4711").Errors);

        Assert.Equal("UnreadableAnswer", error.Kind());
        Assert.Equal(ErrorCategory.InvalidData, error.CategoryInfo.Category);
        Assert.StartsWith("Cannot read entry 4711: ", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("The service says", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_none_ends_with_an_UnreadableAnswer()
    {
        Respond(() => Front.Respond(200, Html));

        Outcome outcome = Run("Get-ClockodoEntry");

        Assert.Equal("UnreadableAnswer", outcome.Ended!.Kind());
        Assert.Empty(outcome.Output);
    }
}
