using System;
using System.Management.Automation;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Errors;

/// <summary>A change that was sent, and whose answer, however often it is asked for, is none.</summary>
public class LostChangeTests : DetouredTest
{
    [Theory]
    [InlineData("New-ClockodoEntry -Customer 1 -Service 1 -LumpSum 1 -Billable 1 -TimeSince 2026-01-02")]
    [InlineData("Set-ClockodoEntry 1 -Text x")]
    [InlineData("Remove-ClockodoEntry 1 -Confirm:$false")]
    public void A_change_whose_answer_is_lost_may_have_been_made(string command)
    {
        Instead = _ => Detour.Answer(200, "<html><body>Please log in</body></html>");

        ErrorRecord error = Assert.Single(Run(command).Errors);

        Assert.Equal("OutcomeUnknown", error.Kind());
        Assert.Equal(ErrorCategory.WriteError, error.CategoryInfo.Category);
        Assert.Contains("Check in Clockodo whether it took effect", error.Exception.Message, StringComparison.Ordinal);
    }
}
