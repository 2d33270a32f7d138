using System.Management.Automation;
using System.Net.Http;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>A service that cannot be reached, however often it is tried.</summary>
public class UnreachableTests : ConnectedTest
{
    [Fact]
    public void A_line_that_is_cut_before_the_answer_is_Unreachable()
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
}
