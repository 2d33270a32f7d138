using System;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>What the user sees if the response to a write was lost.</summary>
public class LostResponseTests : EmptyAccountTest
{
    [Fact]
    public void An_entry_whose_response_was_lost_comes_out_and_a_verbose_line_says_so()
    {
        LoseResponse("POST");

        Outcome run = Run("$args | New-ClockodoEntry -Verbose", Row(1));

        Assert.Empty(run.Errors);
        object? id = Assert.Single(run.Values("Id"));
        Assert.Contains(run.Verbose, line => line.Contains($"it is entry {id}", StringComparison.Ordinal));
        Assert.Single(Front.Writes);
        Assert.Equal(1, Service.EntryCount);
    }

    [Fact]
    public void A_removal_whose_response_was_lost_is_no_error()
    {
        Run("$args | New-ClockodoEntry", Row(1));
        LoseResponse("DELETE");

        Outcome run = Run("Remove-ClockodoEntry 85000000 -Confirm:$false");

        Assert.Empty(run.Errors);
        Assert.Equal(0, Service.EntryCount);
    }

    [Fact]
    public void A_change_whose_response_was_lost_comes_out_as_it_is()
    {
        Run("$args | New-ClockodoEntry", Row(1));
        LoseResponse("PUT");

        Outcome run = Run("Set-ClockodoEntry 85000000 -Text Neu -PassThru");

        Assert.Equal(["Neu"], run.Values("Text"));
    }

    [Fact]
    public void One_of_many_rows_that_was_not_processed_is_an_error_of_its_own()
    {
        bool wasCut = false;
        Front.Before = (request, _) =>
        {
            if (request.Method == "POST" && request.Body!.Contains("Row 3", StringComparison.Ordinal) && !wasCut)
            {
                wasCut = true;
                throw new HttpRequestException("The connection is cut.");
            }

            return Task.FromResult<HttpResponseMessage?>(null);
        };

        Outcome run = Run("$args[0] | New-ClockodoEntry", new object[] { Rows(8) });

        Assert.StartsWith("OutcomeUnknown,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("Row 4 of the input: ", run.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(7, run.Output.Count);
        Assert.Equal(8, Front.Writes.Count);
        Assert.DoesNotContain("Row 3", run.Values("Text").Cast<string>());
    }

    [Theory]
    [InlineData("New-ClockodoEntry -Customer 1 -Service 1 -LumpSum 1 -Billable 1 -TimeSince 2026-01-02")]
    [InlineData("Set-ClockodoEntry 1 -Text x")]
    [InlineData("Remove-ClockodoEntry 1 -Confirm:$false")]
    public void A_change_whose_responses_are_all_unreadable_is_OutcomeUnknown(string command)
    {
        Respond(() => Front.Respond(200, "<html><body>Please log in</body></html>"));

        ErrorRecord error = Assert.Single(Run(command).Errors);

        Assert.Equal("OutcomeUnknown", error.Kind());
        Assert.Equal(ErrorCategory.WriteError, error.CategoryInfo.Category);
        Assert.Contains("Check in Clockodo whether it took effect before you send it again.", error.Exception.Message, StringComparison.Ordinal);
    }
}
