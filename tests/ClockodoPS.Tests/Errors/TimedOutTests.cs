using System;
using System.Management.Automation;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Errors;

/// <summary>A service that takes requests and says nothing.</summary>
public class TimedOutTests : EngineTest
{
    private protected override HttpMessageHandler Front(SandboxService service) => new Silence();

    [Fact]
    public void A_service_that_does_not_answer_in_time_is_TimedOut()
    {
        Succeed($"{Connect} -TimeoutSec 1 -SkipCheck");

        ErrorRecord error = Run("Get-ClockodoEntry").Ended!;

        Assert.Equal("TimedOut", error.Kind());
        Assert.Equal(ErrorCategory.OperationTimeout, error.CategoryInfo.Category);
        Assert.Contains("within 1 seconds. Allow more time, or ask for less at once.", error.Exception.Message);
    }

    private sealed class Silence : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new InvalidOperationException();
        }
    }
}
