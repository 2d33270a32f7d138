using System.Management.Automation;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Pipeline;

/// <summary>A service that takes requests and does not respond.</summary>
public class TimedOutTests : EngineTest
{
    [Fact]
    public void A_service_that_does_not_respond_in_time_is_TimedOut()
    {
        Front.Before = (_, stopping) => Front.Hang(stopping);
        Succeed($"{Connect} -TimeoutSec 1 -SkipCheck");

        ErrorRecord error = Run("Get-ClockodoEntry").Ended!;

        Assert.Equal("TimedOut", error.Kind());
        Assert.Equal(ErrorCategory.OperationTimeout, error.CategoryInfo.Category);
        Assert.Contains("within 1 seconds. Allow more time, or ask for less at once.", error.Exception.Message);
    }
}
