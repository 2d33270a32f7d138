using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>What the user sees where the answer to a write was lost.</summary>
public class LostAnswerTests : EmptyAccountTest
{
    [Fact]
    public void An_entry_whose_answer_was_lost_comes_out_and_a_verbose_line_says_so()
    {
        LoseResponse("POST");

        Outcome run = Run("$args | New-ClockodoEntry -Verbose", Row(1));

        Assert.Empty(run.Errors);
        object? id = Assert.Single(run.Values("Id"));
        Assert.Contains(run.Verbose, line => line.Contains($"it is entry {id}", System.StringComparison.Ordinal));
        Assert.Single(Front.Writes);
        Assert.Equal(1, Service.EntryCount);
    }

    [Fact]
    public void A_removal_whose_answer_was_lost_is_no_error()
    {
        Run("$args | New-ClockodoEntry", Row(1));
        LoseResponse("DELETE");

        Outcome run = Run("Remove-ClockodoEntry 85000000 -Confirm:$false");

        Assert.Empty(run.Errors);
        Assert.Equal(0, Service.EntryCount);
    }

    [Fact]
    public void A_change_whose_answer_was_lost_comes_out_as_it_is()
    {
        Run("$args | New-ClockodoEntry", Row(1));
        LoseResponse("PUT");

        Outcome run = Run("Set-ClockodoEntry 85000000 -Text Neu -PassThru");

        Assert.Equal(["Neu"], run.Values("Text"));
    }

    [Fact]
    public void One_of_many_rows_that_was_not_carried_out_is_an_error_of_its_own()
    {
        bool wasCut = false;
        Front.Before = (request, _) =>
        {
            if (request.Method == "POST" && request.Body!.Contains("Row 3", System.StringComparison.Ordinal) && !wasCut)
            {
                wasCut = true;
                throw new HttpRequestException("The line is cut.");
            }

            return Task.FromResult<HttpResponseMessage?>(null);
        };

        Outcome run = Run("$args[0] | New-ClockodoEntry", new object[] { Rows(8) });

        Assert.StartsWith("OutcomeUnknown,", run.Error.FullyQualifiedErrorId, System.StringComparison.Ordinal);
        Assert.Contains("Row 4: ", run.Error.ToString(), System.StringComparison.Ordinal);
        Assert.Equal(7, run.Output.Count);
        Assert.Equal(8, Front.Writes.Count);
        Assert.DoesNotContain("Row 3", run.Values("Text").Cast<string>());
    }
}
