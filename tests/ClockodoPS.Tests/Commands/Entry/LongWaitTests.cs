using System;
using System.Linq;
using System.Management.Automation;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>Requests that all wait for the same reason.</summary>
public class LongWaitTests : EmptyAccountTest
{
    [Fact]
    public void One_wait_is_one_warning_and_a_bar_while_it_lasts()
    {
        // They are refused together, however slowly they come.
        int arrived = 0;
        var allAreHere = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Front.Before = async (_, token) =>
        {
            int number = Interlocked.Increment(ref arrived);
            if (number > 4)
            {
                return null;
            }

            if (number == 4)
            {
                allAreHere.SetResult();
            }

            await allAreHere.Task.WaitAsync(token);
            return TooMany();
        };

        Outcome run = Run("$args[0] | New-ClockodoEntry", new object[] { Rows(8) });

        Assert.Equal(8, run.Output.Count);
        Assert.Single(run.Warnings);
        ProgressRecord[] bar = [.. run.Progress.Where(record => record.Activity == "Waiting before the next request")];
        Assert.InRange(bar[0].SecondsRemaining, 1, 5);
        Assert.Equal(ProgressRecordType.Completed, bar[^1].RecordType);
    }

    private static HttpResponseMessage TooMany()
    {
        var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("{}") };
        response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(3));
        return response;
    }
}
