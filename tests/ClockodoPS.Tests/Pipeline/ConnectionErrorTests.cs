using System;
using System.Globalization;
using System.Management.Automation;
using System.Net.Http;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>No response, or one that the service cannot have sent.</summary>
public class ConnectionErrorTests : ConnectedTest
{
    private const string Html = "<html><body>Please log in</body></html>";

    [Fact]
    public void A_connection_that_is_cut_before_the_response_is_Unreachable_and_ends_the_command()
    {
        Respond(() => throw new HttpRequestException("cut"));

        Outcome outcome = Run("1, 2 | Get-ClockodoEntry");

        Assert.Equal("Unreachable", outcome.Ended!.Kind());
        Assert.Equal(ErrorCategory.ConnectionError, outcome.Ended!.CategoryInfo.Category);
        Assert.Empty(outcome.Errors);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/api/")]
    [InlineData("https://no-such-host.invalid/api/")]
    public void A_service_that_is_not_there_is_Unreachable(string address)
    {
        Outcome outcome = Run("Connect-Clockodo $Credential -BaseUri $args[0] -ExternalApplication 'T;t@t.example'", address);

        Assert.Equal("Unreachable", outcome.Ended!.Kind());
    }

    [Fact]
    public void A_service_that_does_not_respond_in_time_is_TimedOut()
    {
        Front.Before = (_, stopping) => Front.Hang(stopping);
        Succeed($"{Connect} -TimeoutSec 1 -SkipCheck");

        ErrorRecord error = Run("Get-ClockodoEntry").Ended!;

        Assert.Equal("TimedOut", error.Kind());
        Assert.Equal(ErrorCategory.OperationTimeout, error.CategoryInfo.Category);
        Assert.Contains("within 1 seconds. Allow more time, or request less at once.", error.Exception.Message);
    }

    [Fact]
    public void A_page_of_HTML_instead_of_an_entry_is_an_UnreadableAnswer()
    {
        Respond(() => Front.Respond(200, Html));

        ErrorRecord error = Assert.Single(Run("Get-ClockodoEntry 4711").Errors);

        Assert.Equal("UnreadableAnswer", error.Kind());
        Assert.Equal(ErrorCategory.InvalidData, error.CategoryInfo.Category);
        Assert.StartsWith("Cannot read entry 4711: ", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("The service says", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_HTML_instead_of_a_list_ends_the_command()
    {
        Respond(() => Front.Respond(200, Html));

        Outcome outcome = Run("Get-ClockodoEntry");

        Assert.Equal("UnreadableAnswer", outcome.Ended!.Kind());
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void A_list_that_changes_with_every_response_is_ListChanged()
    {
        int count = 1000;
        Respond(() => Front.Respond(
            200,
            $$"""{"paging":{"items_per_page":1000,"current_page":1,"count_pages":2,"count_items":{{(--count).ToString(CultureInfo.InvariantCulture)}}},"entries":[]}"""));

        ErrorRecord error = Run("Get-ClockodoEntry").Ended!;

        Assert.Equal("ListChanged", error.Kind());
        Assert.Equal(ErrorCategory.InvalidResult, error.CategoryInfo.Category);
        Assert.Contains("may be incomplete", error.Exception.Message);
    }
}
