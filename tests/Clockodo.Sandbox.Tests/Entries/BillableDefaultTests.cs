using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries;

public sealed class BillableDefaultTests
{
    [Theory]
    [InlineData(true, false, false, 1)]
    [InlineData(false, true, true, 0)]
    public void The_default_of_the_subproject_comes_first(bool subproject, bool project, bool customer, int billable)
    {
        var input = new EntryInput([]) { CustomerId = 1, ProjectId = 2, SubprojectId = 3 };

        Assert.Equal(billable, BillableDefault.Find(Create(subproject, project, customer), input));
    }

    [Theory]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 0)]
    public void The_default_of_the_project_comes_before_that_of_the_customer(bool project, bool customer, int billable)
    {
        var input = new EntryInput([]) { CustomerId = 1, ProjectId = 2 };

        Assert.Equal(billable, BillableDefault.Find(Create(!project, project, customer), input));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Without_a_project_the_default_of_the_customer_counts(bool customer, int billable)
    {
        var input = new EntryInput([]) { CustomerId = 1, ProjectId = 0, SubprojectId = 0 };

        Assert.Equal(billable, BillableDefault.Find(Create(!customer, !customer, customer), input));
    }

    private static SandboxCompany Create(bool subproject, bool project, bool customer) => new(
        [new SandboxCustomer { Id = 1, Name = "Customer", BillableDefault = customer }],
        [
            new SandboxProject
            {
                Id = 2,
                CustomerId = 1,
                Name = "Project",
                BillableDefault = project,
                Subprojects =
                [
                    new SandboxSubproject { Id = 3, ProjectId = 2, Name = "Subproject", BillableDefault = subproject },
                ],
            },
        ],
        [],
        [],
        [],
        []);
}
