using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Resources;

/// <summary>The resources have the fields of the description, and hide those that it says are only for some.</summary>
public sealed class NounFieldsTests : SandboxTest
{
    public static TheoryData<string, string> Fields { get; } = new()
    {
        {
            "v3/customers",
            "id name number color active billable_default note bill_service_id test_data service_assignments"
        },
        {
            "v4/projects",
            "id customers_id name number active billable_default note billed_money billed_completely completed completed_at "
            + "revenue_factor deadline start_date automatic_completion test_data count_subprojects budget bill_service_id "
            + "service_assignments"
        },
        {
            "v3/subprojects",
            "id projects_id name note number budget billed billed_money billed_completely billable_default completed "
            + "completed_at revenue_factor start_date deadline active automatic_completion service_assignments bill_service_id"
        },
        { "v4/services", "id name number active note bill_service_id" },
        { "v4/lumpSumServices", "id name price unit active number note" },
        {
            "v3/users",
            "id name weekstart_monday weekend_friday active timeformat_12h language timezone teams_id initials "
            + "nonbusiness_groups_id number work_time_regulations_id default_work_time_regulation boss absence_managers_id "
            + "access_groups_ids email role can_generally_see_absences can_generally_manage_absences can_add_customers "
            + "default_holidays_count default_target_hours future_coworker start_date wage_type edit_lock edit_lock_dyn "
            + "edit_lock_sync work_time_edit_lock_days budget_notifications creator created_at bill_service_id support_pin"
        },
        { "v3/teams", "id name leader user_ids" },
    };

    public static TheoryData<string, string> Hidden { get; } = new()
    {
        { "v3/customers", "note bill_service_id" },
        { "v4/projects", "note billed_money billed_completely revenue_factor" },
        { "v3/subprojects", "" },
        { "v4/services", "note bill_service_id" },
        { "v4/lumpSumServices", "note" },
        { "v3/users", "bill_service_id" },
        { "v3/teams", "" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task An_owner_gets_exactly_the_fields_of_the_description(string path, string fields)
    {
        var items = (await Owner.GetAsync(path)).Data;

        Assert.All(items, item => Assert.Equal(fields.Split(' ').Order(), item.Names().Order()));
    }

    [Theory]
    [MemberData(nameof(Hidden))]
    public async Task A_worker_does_not_get_what_needs_a_right(string path, string hidden)
    {
        var owner = (await Owner.GetAsync(path)).Data[0].Names();
        var worker = (await Worker.GetAsync(path)).Data[0].Names();

        Assert.Equal(
            hidden.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), owner.Except(worker).Order());
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task A_single_is_the_same_as_in_the_list(string path, string fields)
    {
        var listed = (await Worker.GetAsync(path)).Data[^1];

        var single = (await Worker.GetAsync($"{path}/{listed.Long("id")}")).Json.GetProperty("data");

        Assert.Equal(listed.GetRawText(), single.GetRawText());
        Assert.Contains("id", fields);
    }
}
