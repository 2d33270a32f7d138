using System;
using Clockodo.Client.Resources;
using Xunit;

namespace Clockodo.Client.Tests.Resources;

public sealed class SubprojectTests
{
    [Fact]
    public void Every_field_is_read()
    {
        Subproject subproject = ResourceText.Read(ResourceJson.Default.Subproject, """
            {"id":310440,"projects_id":512004,"name":"Konzept","note":"n","number":"S-1","billed":3,"billed_money":12.5,
             "billed_completely":true,"billable_default":false,"completed":true,"completed_at":"2023-02-28T12:00:00Z",
             "revenue_factor":1,"start_date":"2023-01-01","deadline":"2023-02-28","active":true,"automatic_completion":false,
             "service_assignments":[10],"bill_service_id":"B","budget":{"monetary":false,"hard":false,"amount":40}}
            """);

        Assert.Equal((310440, 512004, "Konzept", "S-1"), (subproject.Id, subproject.ProjectId, subproject.Name, subproject.Number));
        Assert.Equal((3L, 12.5m, true, false), (subproject.Billed, subproject.BilledMoney, subproject.BilledCompletely, subproject.BillableDefault));
        Assert.Equal((true, true, false, 1m), (subproject.Active, subproject.Completed, subproject.AutomaticCompletion, subproject.RevenueFactor));
        Assert.Equal((new DateTime(2023, 1, 1), new DateTime(2023, 2, 28)), (subproject.StartDate, subproject.Deadline));
        Assert.NotNull(subproject.CompletedAt);
        Assert.Equal(("n", "B"), (subproject.Note, subproject.BillServiceId));
        Assert.Equal([10], subproject.ServiceIds!);
        Assert.Equal((40m, false, null), (subproject.Budget!.Amount, subproject.Budget.Hard, subproject.Budget.Interval));
    }
}
