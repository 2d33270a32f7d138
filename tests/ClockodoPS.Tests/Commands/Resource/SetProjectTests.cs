using System;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

/// <summary>Set-ClockodoProject: what is sent for each kind of budget, and what comes back.</summary>
public sealed class SetProjectTests : ConnectedTest
{
    private const long Hours = 2_020_072;
    private const long Money = 700_125;
    private const long FromSubprojects = 512_004;
    private const long Soft = 512_019;
    private const long NoBudget = 630_771;

    private protected override string ConnectOptions => "-IgnoreRateLimits";

    [Theory]
    [InlineData("-Billed", """{"billed":true}""")]
    [InlineData("-Billed -BilledAmount 4200.5", """{"billed":true,"billed_money":4200.5}""")]
    [InlineData("-Billed:$false", """{"billed":false,"billed_money":null}""")]
    [InlineData("-Billed:$false -BilledAmount 1000", """{"billed":false,"billed_money":1000}""")]
    public void A_budget_in_hours_is_marked_as_billed(string parameters, string body)
    {
        Succeed($"Set-ClockodoProject -Id {Hours} {parameters}");

        Assert.Equal(($"PUT v3/projects/{Hours}/setBilled", body), Assert.Single(Writes));
    }

    [Theory]
    [InlineData(Money, "-Billed", """{"billed_money":12500}""")]
    [InlineData(Money, "-Billed -BilledAmount 5000", """{"billed_money":5000}""")]
    [InlineData(Money, "-Billed:$false", """{"billed_money":null}""")]
    [InlineData(Money, "-Billed:$false -BilledAmount 5000", """{"billed_money":5000}""")]
    [InlineData(FromSubprojects, "-Billed", """{"billed_money":25899.5}""")]
    public void Of_a_budget_in_money_the_amount_is_billed(long id, string parameters, string body)
    {
        Succeed($"Set-ClockodoProject -Id {id} {parameters}");

        Assert.Equal(($"PUT v3/projects/{id}/setBilled", body), Assert.Single(Writes));
    }

    [Fact]
    public void Billed_twice_an_amount_above_the_budget_stays()
    {
        Succeed($"Set-ClockodoProject -Id {Money} -Billed -BilledAmount 13000");

        PSObject project = SucceedWithOne($"Set-ClockodoProject -Id {Money} -Billed -PassThru");

        Assert.Equal((13_000m, true), (project.Value("BilledMoney"), project.Value("BilledCompletely")));
    }

    [Theory]
    [InlineData("-Completed", """{"completed":true}""")]
    [InlineData("-Completed:$false", """{"completed":false}""")]
    public void Completion_needs_one_request(string parameter, string body)
    {
        Succeed($"Set-ClockodoProject -Id {NoBudget} {parameter}");

        Assert.Equal(($"PUT v4/projects/{NoBudget}/complete", body), Assert.Single(Writes));
        Assert.Single(Sent);
    }

    [Fact]
    public void With_Verbose_the_last_line_counts_the_projects() => Assert.Equal(
        "2 rows: 1 changed (1), 1 refused (2).", Run($"{NoBudget}, 1 | Set-ClockodoProject -Completed -Verbose").Verbose[^1]);

    [Fact]
    public void A_project_is_completed_before_it_is_billed()
    {
        Succeed($"New-ClockodoEntry -Project {Hours} -Service 860608 -Billable Billable -TimeSince 2026-03-16 -TimeUntil 2026-03-16T01:00");
        Forget();

        PSObject project = SucceedWithOne($"Set-ClockodoProject -Id {Hours} -Billed -Completed -PassThru");

        Assert.Equal([$"PUT v4/projects/{Hours}/complete", $"PUT v3/projects/{Hours}/setBilled"], Writes.Select(write => write.Line));
        Assert.Equal((true, true), (project.Value("Completed"), project.Value("BilledCompletely")));
    }

    [Fact]
    public void What_cannot_be_completed_is_not_billed()
    {
        ErrorRecord error = Run($"Set-ClockodoProject -Id {FromSubprojects} -Billed -Completed").Error;

        Assert.Equal("Invalid", error.Kind());
        Assert.StartsWith("Cannot complete project 512004: ", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal([$"PUT v4/projects/{FromSubprojects}/complete"], Writes.Select(write => write.Line));
    }

    [Fact]
    public void If_only_the_completion_succeeds_the_error_says_so()
    {
        ErrorRecord error = Run($"Set-ClockodoProject -Id {NoBudget} -Billed -Completed").Error;

        Assert.StartsWith(
            "Project 630771 was completed. The second change has this error: Cannot change what is billed of project 630771: ",
            error.Exception.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Set-ClockodoProject Kursverwaltung -Billed")]
    [InlineData("Set-ClockodoProject -Project 2020072 -Billed")]
    [InlineData("Set-ClockodoProject -ProjectId 2020072 -Billed")]
    [InlineData("Set-ClockodoProject (Get-ClockodoProject -Id 2020072) -Billed")]
    [InlineData("Get-ClockodoProject Kursverwaltung | Set-ClockodoProject -Billed")]
    [InlineData("Get-ClockodoProject Kursverwaltung -IncludeUsage | Set-ClockodoProject -Billed")]
    [InlineData("2020072 | Set-ClockodoProject -Billed")]
    [InlineData("[pscustomobject]@{ ProjectId = 2020072; Id = 1 } | Set-ClockodoProject -Billed")]
    public void A_project_is_given_by_name_by_ID_or_as_an_object(string command)
    {
        Succeed(command);

        Assert.Equal([$"PUT v3/projects/{Hours}/setBilled"], Writes.Select(write => write.Line));
    }

    [Fact]
    public void A_project_from_the_pipeline_is_not_read_again()
    {
        Succeed("$projects = Get-ClockodoProject Kursverwaltung");
        Forget();

        Succeed("$projects | Set-ClockodoProject -Billed");

        Assert.Single(Sent);
    }

    [Fact]
    public void A_name_that_several_customers_have_is_looked_for_among_the_projects_of_one()
    {
        Assert.Equal("Invalid", Run("Set-ClockodoProject Wartung -Completed").Error.Kind());

        Succeed("Set-ClockodoProject Wartung -Customer 'ACME Deutschland GmbH' -Completed");

        Assert.Equal([$"PUT v4/projects/{NoBudget}/complete"], Writes.Select(write => write.Line));
    }

    [Fact]
    public void A_customer_from_the_pipeline_is_an_error()
    {
        ErrorRecord error = Run("Get-ClockodoCustomer -Id 4711 | Set-ClockodoProject -Completed").Error;

        Assert.Equal("Invalid", error.Kind());
        Assert.StartsWith("Row 1 of the input: ", error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Writes);
    }

    [Theory]
    [InlineData("0 | Set-ClockodoProject -Completed")]
    [InlineData("Set-ClockodoProject 0 -Completed")]
    public void No_project_cannot_be_changed(string command)
    {
        Assert.Equal("Invalid", Run(command).Error.Kind());
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("Set-ClockodoProject -Id 2020072", "Nothing to change is given.")]
    [InlineData("Set-ClockodoProject -Id 2020072 -BilledAmount 5", "-BilledAmount needs -Billed;")]
    [InlineData("Set-ClockodoProject -Id 2020072 -Completed -BilledAmount 5", "-BilledAmount needs -Billed;")]
    [InlineData("Set-ClockodoProject -Id 2020072 -Billed -BilledAmount -1", "-BilledAmount is -1; 0 to 99999999 is possible.")]
    [InlineData("Set-ClockodoProject -Id 2020072 -Billed -BilledAmount 99999999.01", "-BilledAmount is 99999999.01; 0 to 99999999 is possible.")]
    [InlineData("Set-ClockodoProject -Billed", "No project is given.")]
    public void Parameters_that_make_no_sense_end_the_command(string command, string message)
    {
        ErrorRecord ended = Run(command).Ended!;

        Assert.Equal("Invalid", ended.Kind());
        Assert.StartsWith(message, ended.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Fact]
    public void A_budget_that_is_not_hard_is_an_error_of_the_service_for_this_project()
    {
        Outcome outcome = Run($"{Soft}, {Hours} | Set-ClockodoProject -Billed -PassThru");

        Assert.Equal([Hours], outcome.Ids());
        Assert.Equal("Invalid", outcome.Error.Kind());
        Assert.StartsWith("Cannot change what is billed of project 512019: the service rejects it (422).", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Collection(
            outcome.Warnings,
            warning => Assert.Contains("has no hard budget, so the service will probably reject -Billed.", warning, StringComparison.Ordinal),
            warning => Assert.Equal("1 of 2 rows changed; row 1 not changed.", warning));
    }

    [Fact]
    public void Errors_come_in_the_order_of_the_input()
    {
        Outcome outcome = Run($"Set-ClockodoProject {Known.Nothing}, Unbekannt, {Hours} -Billed -PassThru");

        Assert.Equal([Hours], outcome.Ids());
        Assert.Collection(
            outcome.Errors,
            error => Assert.Contains($"{Known.Nothing}", error.Exception.Message, StringComparison.Ordinal),
            error => Assert.StartsWith("There is no project named 'Unbekannt'", error.Exception.Message, StringComparison.Ordinal));
        Assert.All(outcome.Errors, error => Assert.Equal("NotFound", error.Kind()));
    }

    [Fact]
    public void PassThru_emits_the_project_as_it_is_now_with_the_name_of_its_customer()
    {
        PSObject project = SucceedWithOne($"Set-ClockodoProject -Id {Hours} -Billed -BilledAmount 42 -PassThru");

        Assert.Equal((42m, true), (project.Value("BilledMoney"), project.Value("BilledCompletely")));
        Assert.Equal("Volkshochschule Nörtheim", project.Text("CustomerName"));
    }

    [Fact]
    public void Without_PassThru_nothing_comes_out()
    {
        Assert.Empty(Succeed($"Set-ClockodoProject -Id {Hours} -Billed"));
    }

    [Fact]
    public void A_change_whose_response_was_lost_is_sent_again()
    {
        bool wasLost = false;
        Front.After = (request, response) =>
        {
            if (request.Method != "PUT" || wasLost)
            {
                return Task.FromResult(response);
            }

            wasLost = true;
            throw new HttpRequestException("The connection is cut.");
        };

        PSObject project = SucceedWithOne($"Set-ClockodoProject -Id {Hours} -Billed -PassThru");

        Assert.Equal(true, project.Value("BilledCompletely"));
        Assert.Equal(2, Front.Writes.Count);
    }

    [Fact]
    public void If_no_response_can_be_read_the_outcome_is_unknown()
    {
        Front.Before = (request, _) =>
            Task.FromResult(request.Method == "PUT" ? Front.Respond(200, "<html><body>Please log in</body></html>") : null);

        ErrorRecord error = Run($"Set-ClockodoProject -Id {Hours} -Billed").Error;

        Assert.Equal(("OutcomeUnknown", ErrorCategory.WriteError), (error.Kind(), error.CategoryInfo.Category));
        Assert.StartsWith(
            "The outcome is unknown: the request to change what is billed of project 2020072 was sent, but ", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_projects_are_changed_at_the_same_time()
    {
        Succeed("$projects = Get-ClockodoProject -First 8");
        using CountdownEvent full = Front.HoldUntil(4);

        Run("$projects | Set-ClockodoProject -Completed:$false");

        Assert.Equal(4, Front.MostAtOnce);
    }

    private (string Line, string Body)[] Writes =>
        [.. Sent.Where(request => request.Method == "PUT").Select(request => (request.Line(), request.Body!))];
}
