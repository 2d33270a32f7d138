using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Request;

/// <summary>Requests that change something.</summary>
public sealed class RequestWriteTests : ConnectedTest
{
    private protected override int Width => 400;

    private protected override string? Answers => "n\ny\n";

    [Fact]
    public void Additions_changes_and_removals_are_sent_with_method_and_body()
    {
        Succeed(
            """
            $entry = Invoke-ClockodoRequest v2/entries -Method Post -Body @{
                customers_id = 4711; services_id = 860608; lumpsum = 12.50d; billable = 1
                time_since = [datetimeoffset]'2026-03-16T08:00:00Z'
            }
            Invoke-ClockodoRequest "v2/entries/$($entry.id)" -Method Put -Body ([pscustomobject]@{ text = 'Größe' })
            Invoke-ClockodoRequest "v2/entries/$($entry.id)" -Method Put -Body '{"lumpsum":1.50}'
            Invoke-ClockodoRequest "v2/entries/$($entry.id)" -Method Delete
            """);

        Assert.Equal(["POST", "PUT", "PUT", "DELETE"], Front.Writes.Select(request => request.Method));
        Assert.Equal("12.50", Sent[0].Fields()["lumpsum"]);
        Assert.Equal("\"2026-03-16T08:00:00Z\"", Sent[0].Fields()["time_since"]);
        Assert.Equal(["""{"text":"Größe"}""", """{"lumpsum":1.50}"""], Sent.Skip(1).Take(2).Select(request => request.Body));
    }

    [Fact]
    public void WhatIf_shows_the_request_and_sends_nothing()
    {
        Run("Invoke-ClockodoRequest 'v2/entrygroups?filter[text]=a%26b' -Method Delete -Query @{ users_id = 5 } -WhatIf");
        Run("Invoke-ClockodoRequest v4/absences/17 -Method Put -Body @{ note = \"a`nb\" } -WhatIf");

        Assert.Contains(
            "Performing the operation \"Send DELETE\" on target \"v2/entrygroups?filter[text]=a&b&users_id=5\".", Engine.Window, StringComparison.Ordinal);
        Assert.Contains(
            "Performing the operation \"Send PUT {\"note\":\"a\\nb\"}\" on target \"v4/absences/17\".", Engine.Window, StringComparison.Ordinal);
        Assert.Empty(Front.Requests);
    }

    [Fact]
    public void A_long_body_is_shown_shortened()
    {
        Run("Invoke-ClockodoRequest v4/absences -Method Post -Body @{ note = 'x' * 10000 } -WhatIf");

        Assert.Contains("\"Send POST {\"note\":\"" + new string('x', 491) + "…\" on target", Engine.Window.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_needs_no_connection()
    {
        Outcome outcome = Run("Disconnect-Clockodo; Invoke-ClockodoRequest v4/absences -Method Post -WhatIf");

        Assert.Null(outcome.Ended);
    }

    [Fact]
    public void WhatIf_reads_anyway() => Assert.NotEmpty(Succeed("Invoke-ClockodoRequest v3/teams -WhatIf"));

    [Fact]
    public void A_request_that_is_not_valid_is_an_error_also_with_WhatIf() =>
        Assert.Equal("Invalid", Run("Invoke-ClockodoRequest v4/absences/ -Method Delete -WhatIf").Error.Kind());

    [Fact]
    public void Confirm_asks_before_each_change()
    {
        Run("1, 2 | ForEach-Object { Invoke-ClockodoRequest \"v2/entries/$_\" -Method Delete -Confirm -ErrorAction SilentlyContinue }");

        Assert.Equal("/api/v2/entries/2", Assert.Single(Front.Requests).Target);
    }

    [Fact]
    public void An_addition_whose_response_was_lost_is_sent_once_and_its_outcome_is_unknown()
    {
        Front.After = (_, _) => throw new HttpRequestException("The connection is cut.");

        Outcome outcome = Run("Invoke-ClockodoRequest v4/absences -Method Post -Body @{ a = 1 }");

        Assert.Equal("OutcomeUnknown", outcome.Ended!.Kind());
        Assert.Single(Front.Writes);
    }

    [Fact]
    public void An_addition_that_gets_an_error_of_a_gateway_is_sent_once_and_its_outcome_is_unknown()
    {
        Respond(() => Front.Respond(504, "<html></html>"));

        Outcome outcome = Run("Invoke-ClockodoRequest v4/absences -Method Post");

        Assert.Equal("OutcomeUnknown", outcome.Ended!.Kind());
        Assert.Single(Front.Writes);
    }

    [Fact]
    public void A_removal_whose_response_was_lost_is_no_error()
    {
        long id = AddLumpSum();
        bool isLost = false;
        Front.After = (_, response) => isLost ? Task.FromResult(response) : throw new HttpRequestException($"Cut: {isLost = true}");

        Assert.Empty(Succeed($"Invoke-ClockodoRequest v2/entries/{id} -Method Delete"));
        Assert.Equal(2, Front.Writes.Count);
    }

    [Fact]
    public void A_change_that_is_stopped_after_it_was_sent_says_that_its_outcome_is_unknown()
    {
        Front.Before = (_, token) => Front.Hang(token);

        Engine.Stop("Invoke-ClockodoRequest v4/absences/17 -Method Put -Body @{ a = 1 }", _ => Front.Writes.Count == 1);

        Assert.Contains(
            "WARNING: Stopped. The outcome of PUT v4/absences/17 is unknown: the request was sent. Check in Clockodo whether it took effect.",
            Engine.Window,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_that_is_stopped_says_nothing()
    {
        Front.Before = (_, token) => Front.Hang(token);

        Engine.Stop("Invoke-ClockodoRequest v4/absences -All", _ => Front.Requests.Count == 1);

        Assert.DoesNotContain("WARNING", Engine.Window, StringComparison.Ordinal);
    }
}
