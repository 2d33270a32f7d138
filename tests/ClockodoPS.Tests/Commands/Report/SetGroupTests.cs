using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Report;

public sealed class SetGroupTests : GroupTest
{
    private const string Acme = $"Get-ClockodoEntryGroup {March} -Customer 4711 -Billable Billable -GroupBy";

    private string States => string.Join(" ", Succeed($"Get-ClockodoEntry {March}").Select(entry => entry.Text("Billable")));

    [Fact]
    public void All_entries_of_a_group_are_changed_and_no_other()
    {
        Succeed($"{Acme} Customer | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.Equal("Billed Billed Billable Billable Billed", States);
        Assert.Equal(["PUT", "PUT"], Front.Writes.Select(request => request.Method));
    }

    [Fact]
    public void A_group_within_a_group_changes_its_own_entries_only()
    {
        Succeed($"({Acme} Customer, Project)[0].SubGroups[0] | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.Equal("Billed Billed Billable Billable Billable", States);
    }

    [Fact]
    public void A_week_narrows_the_range()
    {
        Succeed($"({Acme} Week)[1] | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.Equal("Billable Billable Billable Billable Billed", States);
    }

    [Fact]
    public void WhatIf_shows_the_number_and_the_filter_and_changes_nothing()
    {
        Outcome run = Run($"{Acme} Customer | Set-ClockodoEntryGroup -Billable Billed -WhatIf");

        Assert.Contains(
            "\"Set Billable: Billed\" on target \"3 entries: from 2026-03-01 00:00:00 to 2026-03-31 23:59:59, customer ACME Deutschland GmbH (4711), Billable\".",
            run.Shown,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Billed ", States + " ", StringComparison.Ordinal);
        Assert.Single(Front.Writes);
    }

    [Fact]
    public void It_asks_unless_told_not_to()
    {
        Outcome run = Run($"{Acme} Customer | Set-ClockodoEntryGroup -Billable Billed");

        Assert.Contains("3 entries: from 2026-03-01", run.Shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-GroupBy Customer", "Invalid")]
    [InlineData("-GroupBy Customer -Billable Billable", null)]
    [InlineData("-GroupBy Billable", null)]
    public void A_state_is_not_given_to_entries_of_every_state_by_mistake(string parameters, string? error)
    {
        Outcome run = Run($"@(Get-ClockodoEntryGroup {March} -Customer 4711 {parameters})[0] | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.Equal(error, run.Errors.Count == 0 ? null : run.Error.Kind());
    }

    [Fact]
    public void Names_are_values_as_everywhere()
    {
        Succeed($"{Acme} Customer | Set-ClockodoEntryGroup -Project 'Relaunch Website' -Service Beratung -Text Done -Confirm:$false");

        Assert.Equal(
            ["512004 860601 Done", "512004 860601 Done", "512004 860601 Done"],
            Succeed($"Get-ClockodoEntry {March} -Customer 4711 -Enhanced").Select(entry => $"{entry.Long("ProjectId")} {entry.Long("ServiceId")} {entry.Text("Text")}"));
    }

    [Fact]
    public void A_group_that_cannot_be_filtered_by_is_its_own_error()
    {
        Outcome run = Run($"{Acme} Project | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.Equal("Invalid", run.Error.Kind());
        Assert.StartsWith("Group '(no project)': The service cannot filter by entries without a project", run.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal("Billed Billed Billable Billable Billable", States);
    }

    [Fact]
    public void A_number_that_differs_from_the_list_is_an_error_and_nothing_is_changed()
    {
        Front.After = async (request, response) =>
        {
            if (request.Method == "PUT")
            {
                string body = await response.Content.ReadAsStringAsync();
                response.Content = new StringContent(body.Replace("\"affected_entries\":3", "\"affected_entries\":2000", StringComparison.Ordinal));
            }

            return response;
        };

        Outcome run = Run($"{Acme} Customer | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.Equal("Conflict", run.Error.Kind());
        Assert.Contains("would change 2000 entries, but the same filter lists 3.", run.Error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Billed ", States + " ", StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_a_colleague_adds_after_the_service_has_counted_is_noticed()
    {
        AddAfterTheFirstPut();

        Outcome run = Run($"{Acme} Customer | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.Equal("Conflict", run.Error.Kind());
        Assert.Contains("would change 3 entries, but the same filter lists 4.", run.Error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_Force_it_is_changed_too_and_a_warning_says_so()
    {
        AddAfterTheFirstPut();

        Outcome run = Run($"{Acme} Customer | Set-ClockodoEntryGroup -Billable Billed -Force -Confirm:$false");

        Assert.Contains("4 entries were changed, though the service had counted 3 before.", Assert.Single(run.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_user_may_not_change_is_an_error_and_stays()
    {
        Engine worker = Open();
        worker.Set("Credential", CredentialOf(Clockodo.Sandbox.SandboxService.Worker));
        worker.Run($"{Connect} -WarningAction SilentlyContinue");

        Outcome run = worker.Run($"Get-ClockodoEntryGroup {March} -GroupBy Customer | Set-ClockodoEntryGroup -HourlyRate 5 -Confirm:$false");

        Assert.NotEmpty(run.Errors);
        Assert.All(run.Errors, error => Assert.Equal("Forbidden", error.Kind()));
        Assert.DoesNotContain("5", Succeed($"Get-ClockodoEntry {March} -Enhanced").Select(entry => entry.Text("HourlyRate")));
        worker.Dispose();
    }

    [Fact]
    public void With_Force_the_number_is_not_compared()
    {
        Succeed($"{Acme} Customer | Set-ClockodoEntryGroup -Billable Billed -Force -Confirm:$false");

        Assert.DoesNotContain(Sent, request => request.PathAndQuery.Contains("v2/entries?", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lost_confirmation_is_OutcomeUnknown_and_says_how_to_find_out()
    {
        int puts = 0;
        Front.After = (request, response) => request.Method == "PUT" && ++puts == 2
            ? throw new HttpRequestException("The connection is cut.")
            : Task.FromResult(response);

        Outcome run = Run($"{Acme} Customer | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.Equal("OutcomeUnknown", run.Error.Kind());
        Assert.EndsWith(
            "To find out, list the entries: Get-ClockodoEntry -TimeSince 2026-03-01T00:00:00 -TimeUntil 2026-03-31T23:59:59 -Customer 4711 -Billable Billed -Enhanced",
            run.Error.Exception.Message,
            StringComparison.Ordinal);
        Assert.Equal(2, puts);
    }

    [Fact]
    public void A_group_whose_entries_were_changed_meanwhile_is_left_alone()
    {
        Outcome run = Run(
            $"$groups = {Acme} Customer; $groups | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false; "
            + "$groups | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.Contains("has no entries any more", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.Equal(3, Front.Writes.Count);
    }

    [Theory]
    [InlineData("-Flatten")]
    [InlineData("| ForEach-Object Name")]
    public void What_is_no_group_is_an_error_that_says_what_to_pipe(string instead)
    {
        Outcome run = Run($"Get-ClockodoEntryGroup {March} -GroupBy User {instead} | Set-ClockodoEntryGroup -Billable Billed -Confirm:$false");

        Assert.All(run.Errors, error => Assert.Equal("Invalid", error.Kind()));
        Assert.Contains("Pipe what Get-ClockodoEntryGroup emits, without -Flatten", run.Errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void Lists_of_groups_and_of_fields_can_be_indexed()
    {
        Assert.Equal(
            ["Relaunch Website", "ACME Deutschland GmbH", "TimeUntil"],
            Run(
                $$"""
                $group = {{Acme}} Customer, Project
                $group.SubGroups[0].Name
                $group.SubGroups[0].Path[0]
                try { Get-ClockodoEntryGroup -TimeSince 2026-03-02 -TimeUntil 2026-03-01 -GroupBy Day } catch { $_.Exception.Fields[0] }
                """).Output.Select(item => item.ToString()));
    }

    [Fact]
    public void Removed_groups_are_gone()
    {
        Succeed($"{Acme} Customer | Remove-ClockodoEntryGroup -Confirm:$false");

        Assert.Equal(2, Service.EntryCount);
    }

    [Fact]
    public void PassThru_emits_the_groups_that_were_changed()
    {
        Assert.Equal(
            "ACME Deutschland GmbH", SucceedWithOne($"{Acme} Customer | Set-ClockodoEntryGroup -Billable Billed -PassThru -Confirm:$false").Text("Name"));
    }

    private void AddAfterTheFirstPut()
    {
        bool isAdded = false;
        Front.After = async (request, response) =>
        {
            if (request.Method == "PUT" && !isAdded)
            {
                isAdded = true;
                using var client = new HttpClient();
                using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "v2/entries"));
                foreach (string name in new[] { "X-ClockodoApiUser", "X-ClockodoApiKey", "X-Clockodo-External-Application" })
                {
                    message.Headers.TryAddWithoutValidation(name, request.Headers.GetValues(name));
                }

                message.Content = new StringContent(
                    """{"customers_id":4711,"services_id":871013,"billable":1,"time_since":"2026-03-20T08:00:00Z","time_until":"2026-03-20T09:00:00Z"}""",
                    System.Text.Encoding.UTF8,
                    "application/json");
                (await client.SendAsync(message)).EnsureSuccessStatusCode();
            }

            return response;
        };
    }

    [Fact]
    public void Without_a_value_nothing_is_sent()
    {
        Assert.Equal("Invalid", Run($"{Acme} Customer | Set-ClockodoEntryGroup").Error.Kind());
        Assert.Empty(Front.Writes);
    }
}
