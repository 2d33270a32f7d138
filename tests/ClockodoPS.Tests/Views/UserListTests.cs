using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using ClockodoPS.Tests.Support;
using ClockodoPS.Tests.Views.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The list view of users and other resources: what Format-List shows.</summary>
[Collection(ProcessState.Name)]
public sealed class UserListTests : ViewTest
{
    [Fact]
    public void What_identifies_a_user_comes_first_and_what_is_not_filled_is_left_out()
    {
        string[] lines = ShowIn(List, 80, "Get-ClockodoUser Katharina*").Split('\n');

        Assert.Equal(
            ["", "Id : 234561", "Name : Katharina Großmann", "Number : P-561", "Email : katharina.grossmann@beispielwerk.example", "Role : owner", "Active : yes", "TeamId : 8140"],
            lines.Take(8).Select(line => Regex.Replace(line, " +: ", " : ")));
        Assert.DoesNotContain(lines, line => line.StartsWith("WageType", StringComparison.Ordinal));
    }

    [Fact]
    public void An_inactive_user_is_shown_as_such()
    {
        Assert.Matches("\nActive +: no\n", ShowIn(List, 80, "Get-ClockodoUser Thomas*"));
    }

    [Fact]
    public void A_project_shows_its_customer_its_budget_and_its_dates_first()
    {
        Assert.StartsWith(
            """

            Id                  : 512004
            Name                : Relaunch Website
            Number              : PR-001
            CustomerName        : ACME Deutschland GmbH
            CustomerId          : 4711
            Active              : yes
            Completed           : no
            BillableDefault     : yes
            Budget              : from subprojects, hard
            StartDate           : 20
            """.ReplaceLineEndings("\n"),
            ShowIn(List, 80, "Get-ClockodoProject Relaunch*"));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("fa-IR")]
    public void Dates_lists_and_flags_are_the_same_under_every_culture(string culture)
    {
        RespondWithEve();

        Assert.Equal(Eve, ShowIn(List, 80, "Get-ClockodoUser", culture: culture));
    }

    [Fact]
    public void A_user_from_a_job_or_a_file_is_shown_the_same_way()
    {
        RespondWithEve();

        Assert.Equal(Eve, ShowIn(
            List, 80, "[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize((Get-ClockodoUser)))"));
    }

    private static readonly string Eve = """

        Id                : 1
        Name              : Eve [31m red
        Active            : yes
        StartDate         : 2026-11-02
        WageType          : Salary
        AbsenceManagerIds : 4711, 5208
        CanAddCustomers   : yes
        EditLockDays      : 0
        CreatedAt         : 2026-11-02 09:30:15


        """.ReplaceLineEndings("\n");

    private void RespondWithEve() => Front.Before = (request, _) => Task.FromResult(request.Target.Contains("v3/users", StringComparison.Ordinal)
        ? Front.Respond(200, """
            {"paging":{"items_per_page":1000,"current_page":1,"count_pages":1,"count_items":1},
             "data":[{"id":1,"name":"Eve\n\u001b[31m red","active":true,"start_date":"2026-11-02","wage_type":1,"absence_managers_id":[4711,5208],
              "access_groups_ids":[],"can_add_customers":true,"default_target_hours":false,"edit_lock_dyn":0,"created_at":"2026-11-02T08:30:15Z"}]}
            """)
        : null);
}
