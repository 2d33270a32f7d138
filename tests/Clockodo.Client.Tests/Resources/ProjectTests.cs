using System;
using Clockodo.Client.Resources;
using Xunit;

namespace Clockodo.Client.Tests.Resources;

public sealed class ProjectTests
{
    internal const string Complete = """
        {"id":512004,"customers_id":4711,"name":"Relaunch","number":"P-1","active":true,"billable_default":true,"note":"n",
         "billed_money":1200.55,"billed_completely":false,"completed":true,"completed_at":"2023-02-28T12:00:00Z",
         "revenue_factor":0.25,"deadline":"2023-02-28","start_date":"2023-01-01","automatic_completion":true,"test_data":false,
         "count_subprojects":5,"bill_service_id":"1234","service_assignments":[10],
         "budget":{"monetary":true,"hard":true,"from_subprojects":false,"interval":1,"amount":5000.5,
                   "subprojects_budget_total":0,"notification_thresholds":[50,90]}}
        """;

    [Fact]
    public void Name_and_customer_are_read()
    {
        Project project = Read(Complete);

        Assert.Equal((512004, 4711, "Relaunch", "P-1"), (project.Id, project.CustomerId, project.Name, project.Number));
        Assert.Equal((true, true, "n", 5), (project.Active, project.BillableDefault, project.Note, project.SubprojectCount));
        Assert.Equal((false, "1234"), (project.TestData, project.BillServiceId));
        Assert.Equal([10], project.ServiceIds!);
    }

    [Fact]
    public void Dates_without_a_time_are_dates()
    {
        Project project = Read(Complete);

        Assert.Equal(new DateTime(2023, 2, 28), project.Deadline);
        Assert.Equal(new DateTime(2023, 1, 1), project.StartDate);
        Assert.Equal((true, true), (project.Completed, project.AutomaticCompletion));
        Assert.Equal(new DateTime(2023, 2, 28, 12, 0, 0, DateTimeKind.Utc).ToLocalTime(), project.CompletedAt);
    }

    [Fact]
    public void Budget_and_billing_are_read()
    {
        Project project = Read(Complete);

        Assert.Equal((1200.55m, false, 0.25m), (project.BilledMoney, project.BilledCompletely, project.RevenueFactor));
        Budget budget = project.Budget!;
        Assert.Equal((5000.5m, true, true, false), (budget.Amount, budget.Monetary, budget.Hard, budget.FromSubprojects));
        Assert.Equal((BudgetInterval.Monthly, 0m), (budget.Interval, budget.SubprojectTotal));
        Assert.Equal([50, 90], budget.NotificationThresholds!);
    }

    [Fact]
    public void Fields_that_are_null_or_missing_are_null()
    {
        Project project = Read("""{"id":1,"name":"x","customers_id":2,"budget":null,"completed_at":null,"deadline":""}""");

        Assert.Equal((null, null, null), (project.Budget, project.CompletedAt, project.Deadline));
        Assert.Equal((null, null, null), (project.BilledMoney, project.RevenueFactor, project.CustomerName));
    }

    private static Project Read(string json) => ResourceText.Read(ResourceJson.Default.Project, json);
}
