using System;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>An added entry stopped a running clock.</summary>
public class StoppedClockTests : EmptyAccountTest
{
    private const string Stopped = """
        {"id":77,"customers_id":1,"users_id":1,"billable":1,"type":1,"services_id":1,"duration":60,"text":"Call\u001b[31m\nnow",
         "time_since":"2026-03-18T13:00:00Z","time_until":"2026-03-18T14:00:00Z","time_insert":"2026-03-18T13:00:00Z",
         "time_last_change":"2026-03-18T14:00:00Z"}
        """;

    [Fact]
    public void The_stopped_entry_is_named_in_a_warning()
    {
        StopClockWith("Row 1");

        Outcome run = Run("$args | New-ClockodoEntry", Row(1));

        string since = $"{new DateTimeOffset(2026, 3, 18, 13, 0, 0, TimeSpan.Zero).LocalDateTime:yyyy-MM-dd HH:mm}";
        string warning = Assert.Single(run.Warnings);
        Assert.Contains("stopped a running clock: time entry 77, " + since, warning, StringComparison.Ordinal);
        Assert.EndsWith("text \"Call [31m now\".", warning, StringComparison.Ordinal);
        Assert.Single(run.Output);
    }

    [Fact]
    public void Only_the_row_that_stopped_it_leads_to_a_warning()
    {
        StopClockWith("Row 2");

        Outcome run = Run("$args[0] | New-ClockodoEntry", new object[] { Rows(5) });

        Assert.Contains($"The addition of entry {run.Output[2].Long("Id")} stopped", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.Equal(5, run.Output.Count);
    }

    private void StopClockWith(string text) => Front.After = async (request, response) =>
    {
        if (request.Method != "POST" || !request.Body!.Contains(text, StringComparison.Ordinal))
        {
            return response;
        }

        JsonNode body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        body["stopped"] = JsonNode.Parse(Stopped);
        response.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return response;
    };
}
