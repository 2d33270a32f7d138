using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation.Language;
using Clockodo.Testing.Description;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Description;

/// <summary>Every request that a command can make is in the service's description, with the exact name of every parameter.</summary>
public sealed class RequestTests : ConnectedTest
{
    /// <summary>Every parameter that can change a request.</summary>
    private const string Commands = """
        $all = @{ Customer = 4711; Project = 512004; Service = 860608; User = 234561 }
        Get-ClockodoEntry -TimeSince 2026-03-01 -TimeUntil 2026-03-31 @all -Subproject 310440 -LumpSumService 41212 -Text x -TextId 1 `
            -Billable BillableOrBilled -BudgetType Strict -Enhanced -CalculateHardBudgetRevenue -PageSize 500
        Get-ClockodoEntry -Period Today
        $time = @{ TimeSince = [datetime]'2026-03-16T08:00'; Billable = 'Billable'; Text = 'x' }
        $entry = New-ClockodoEntry @all @time -Subproject 310440 -TimeUntil 2026-03-16T09:00 -HourlyRate 95.5 -ClockedOffline `
            -TimeClockedSince 2026-03-16T08:00 -Duration 0:30
        $lump = New-ClockodoEntry @time -Customer 4711 -Service 860608 -LumpSum 5
        $service = New-ClockodoEntry @time -Customer 4711 -LumpSumService 41212 -LumpSumServiceAmount 2
        Set-ClockodoEntry -Id $entry.Id @all @time -Subproject 310440 -TimeUntil 2026-03-16T09:00 -HourlyRate 95.5
        Set-ClockodoEntry -Id $entry.Id -Duration 0:30
        Set-ClockodoEntry -Id $lump.Id -LumpSum 6
        Set-ClockodoEntry -Id $service.Id -LumpSumService 41260 -LumpSumServiceAmount 3
        Get-ClockodoEntry -Id $lump.Id
        $lump.Id | Get-ClockodoEntry
        New-ClockodoEntry -InputObject $lump
        New-ClockodoEntry -InputObject $lump -SkipExisting
        Compare-ClockodoEntry -InputObject $entry -TimeSince 2026-03-01 -TimeUntil 2026-03-31 @all -Subproject 310440 -LumpSumService 41212 `
            -Text x -TextId 1 -Billable BillableOrBilled -BudgetType Strict
        Compare-ClockodoEntry -InputObject $entry -Period Today
        Restore-ClockodoEntry -InputObject $entry -UnlessChangedAfter 2026-03-31T00:00
        Set-ClockodoEntry -InputObject $lump -Text y
        Remove-ClockodoEntry -InputObject $lump -Confirm:$false
        Remove-ClockodoEntry -Id $entry.Id -Confirm:$false
        Get-ClockodoEntry -InputObject (Get-ClockodoCustomer -Id 4711)
        Get-ClockodoCustomer -Active
        Get-ClockodoCustomer -Name ACME*
        Get-ClockodoCustomer -InputObject 4711
        Get-ClockodoProject -Customer 4711 -Active -Completed:$false
        Get-ClockodoProject -Name Wartung
        Get-ClockodoProject -Id 512004
        Get-ClockodoProject -InputObject 512004
        Get-ClockodoProject -Id 512004 -IncludeUsage
        Set-ClockodoProject -Project Kursverwaltung -Customer 2410335 -Billed -BilledAmount 4200
        Set-ClockodoProject -InputObject (Get-ClockodoProject -Id 630771) -Completed
        Get-ClockodoSubproject -Project 512004 -Active -Completed:$false
        Get-ClockodoSubproject -Name Konzept
        Get-ClockodoSubproject -Id 310440
        Get-ClockodoSubproject -InputObject 310440
        Get-ClockodoService -Active
        Get-ClockodoService -Name Beratung
        Get-ClockodoService -Id 860608
        Get-ClockodoService -InputObject 860608
        Get-ClockodoLumpSumService -Active
        Get-ClockodoLumpSumService -Name Hosting*
        Get-ClockodoLumpSumService -Id 41212
        Get-ClockodoLumpSumService -InputObject 41212
        Get-ClockodoTeam -Name Süd
        Get-ClockodoTeam -Id 8140
        Get-ClockodoTeam -InputObject 8140
        Get-ClockodoUser -Active -Team 8140
        Get-ClockodoUser -Name Jörg*
        Get-ClockodoUser -Me
        Get-ClockodoUser -Id 234561
        Get-ClockodoUser -InputObject 234561
        $march = @{ TimeSince = '2026-03-01'; TimeUntil = '2026-03-31' }
        $done = New-ClockodoEntry @all @time -Subproject 310440 -TimeUntil 2026-03-16T09:00
        $more = New-ClockodoEntry @time -Customer 4711 -LumpSumService 41212 -LumpSumServiceAmount 2
        $text = Get-ClockodoEntry -Id $done.Id
        $groups = @(Get-ClockodoEntryGroup @march @all -Subproject 310440 -Text x -TextId $text.TextId -Billable Billable -GroupBy Customer)
        $groups += Get-ClockodoEntryGroup @march -LumpSumService 41212 -GroupBy LumpSumService
        $groups += Get-ClockodoEntryGroup @march -Team 8140 -BudgetType Without -GroupBy Week
        Get-ClockodoEntryGroup -Period LastMonth -GroupBy Month, User -RoundToMinutes 15 -CalculateHardBudgetRevenue -Flatten
        Get-ClockodoEntryGroup -InputObject (Get-ClockodoCustomer -Id 4711) -GroupBy Project
        Set-ClockodoEntryGroup -InputObject $groups[0] @all -Subproject 310440 -Billable Billable -Text x -HourlyRate 80 -Confirm:$false -Force
        Set-ClockodoEntryGroup -InputObject $groups[1] -LumpSumService 41212 -WhatIf
        Remove-ClockodoEntryGroup -InputObject $groups -WhatIf -Force
        Remove-ClockodoEntryGroup -InputObject $groups[0] -Confirm:$false
        $now = [datetimeoffset]'2026-03-18T14:30Z'
        Get-ClockodoClock -NoWait
        Get-ClockodoUser -Id 234602 | Get-ClockodoClock
        $running = Start-ClockodoClock @all -Subproject 310440 -Text x -Billable Billable -TimeSince $now.AddMinutes(-1)
        Set-ClockodoClock -User 234561 -Duration 0:00
        Set-ClockodoClock -InputObject (Get-ClockodoClock -User 234561) -TimeSince $now.AddSeconds(-20)
        Stop-ClockodoClock -User 234561 -TimeUntil $now.AddSeconds(-10)
        $again = Start-ClockodoClock -InputObject $running -NoGap
        Stop-ClockodoClock -InputObject (Get-ClockodoClock -InputObject $again)
        Invoke-ClockodoRequest -Path v3/users -Query @{ items_per_page = 5 } -Method Get -All -AsDateTime
        Invoke-ClockodoRequest -Path v2/entries -Method Post -Raw -Body @{
            customers_id = 4711; services_id = 860608; billable = 1; lumpsum = 5; time_since = [datetime]'2026-03-16T08:00'
        }
        Get-ClockodoText -Term x -Mode Reports @all -Billable Billed -TimeSince 2026-03-01 -TimeUntil 2026-03-31 -First 5
        """;

    private protected override string ConnectOptions => "-IgnoreRateLimits";

    // They choose what is shown, what is asked, or how many requests are sent at once.
    private static readonly string[] WithoutEffect =
        ["Connection", "ThrottleLimit", "PassThru", "WhatIf", "Confirm", "First", "Skip", "IncludeTotalCount", "Force"];

    private static readonly string[] NeverSent = ["away", "duration_transfer", "prepend_customer_to_project_name", "filter[day]", "filter[fulltext]", "scope", "sort", "start_new"];

    [Fact]
    public void Every_request_is_described_and_every_described_filter_can_be_sent()
    {
        Succeed(Commands);

        Assert.All(Sent, request => Assert.True(DescribedRequests.Contains(DescribedRequests.PathOf(request)), request.Line()));
        HashSet<string> sent =
            [.. Sent.SelectMany(request => DescribedRequests.NamesIn(request).Select(name => $"{DescribedRequests.PathOf(request)} {name}"))];
        Assert.Empty(sent.Except(DescribedRequests.All));
        Assert.Equal(
            NeverSent.Order(), DescribedRequests.All.Except(sent).Select(request => request.Split(' ')[^1]).Distinct().Order());
    }

    [Fact]
    public void Every_parameter_that_can_change_a_request_is_used_above()
    {
        HashSet<string> used =
        [
            .. Parser.ParseInput(Commands, out _, out _).FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>()
                .SelectMany(command => NamesIn(command).Select(name => $"{command.GetCommandName()} -{name}")),
        ];
        IEnumerable<string> known = Run(
            """
            Get-Command -Module ClockodoPS -Noun Clockodo?* | Where-Object Noun -ne ClockodoConnection | ForEach-Object {
                foreach ($name in $_.Parameters.Keys) {
                    if ($name -notin [System.Management.Automation.Cmdlet]::CommonParameters) { "$($_.Name) -$name" }
                }
            }
            """).Output.Select(name => name.ToString());

        Assert.Empty(known.Where(name => !WithoutEffect.Contains(name.Split('-')[^1])).Except(used));
    }

    private static IEnumerable<string> NamesIn(CommandAst command) => command.CommandElements.SelectMany(element => element switch
    {
        CommandParameterAst parameter => [parameter.ParameterName],
        VariableExpressionAst { Splatted: true, VariablePath.UserPath: "all" } => ["Customer", "Project", "Service", "User"],
        VariableExpressionAst { Splatted: true, VariablePath.UserPath: "march" } => ["TimeSince", "TimeUntil"],
        VariableExpressionAst { Splatted: true, VariablePath.UserPath: "time" } => ["TimeSince", "Billable", "Text"],
        _ => Array.Empty<string>(),
    });
}
