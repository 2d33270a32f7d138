using System.Collections.Generic;
using System.Management.Automation;
using System.Threading.Tasks;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets projects: all, by name, by ID, or those of a customer.
/// </summary>
/// <remarks>
/// <para>
/// The list comes from <c>GET v4/projects</c>, single projects from <c>GET v4/projects/{id}</c>. Inactive and completed projects
/// are in the list as well. The service has only the ID of the customer; CustomerName is looked up in <c>v3/customers</c>, once, while
/// the list is read. If the user of the connection may not read customers, it is empty, and the table shows the ID.
/// </para>
/// <para>
/// Customers from the pipeline are taken as -InputObject: the projects of each are one list, with a request of its own, and
/// -First, -Skip and -IncludeTotalCount are about each list. Of other objects, such as entries, the ID is read.
/// </para>
/// <para>
/// Which properties are filled depends on the rights of the user of the connection. The property Number is the company's own number,
/// not the ID. Budget has the parts of the budget; its Amount is money if Monetary, otherwise hours.
/// </para>
/// <para>
/// With -IncludeUsage, the service adds up the entries of the projects (<c>GET v2/entrygroups</c>, one request for all projects; the
/// service allows 10 a minute). UsedHours are the hours of all entries, billable or not; UsedRevenue is the value of the billable ones at
/// their rates. Used is one of the two, in the unit of the budget, and UsedPercent compares it with the budget. The sums contain the
/// entries from the year 2000 to a year from now that the user of the connection may see.
/// </para>
/// <para>
/// UsedPercent is empty where it would be wrong. If the subprojects have the budget, Used is the work for the whole project, also outside
/// of subprojects. If the budget is renewed, every month for example, Used is the work of all months. Of a hard budget in money that was
/// exceeded when the project was completed, the service may reduce the revenues to the budget: Used and UsedPercent then follow from
/// RevenueFactor.
/// </para>
/// <para>
/// A project with a hard budget is billed as a whole, by <see cref="SetClockodoProjectCommand"/>: BilledCompletely and BilledMoney say
/// what is billed. For other projects, they are empty, and the entries are billed.
/// </para>
/// </remarks>
/// <returns>The projects in the order of the service; with -IncludeUsage, they have four properties more.</returns>
/// <example>
/// List the projects that can be worked on
/// <code>
/// Get-ClockodoProject -Active -Completed:$false
/// </code>
/// </example>
/// <example>
/// List the projects of a customer
/// <code>
/// Get-ClockodoCustomer ACME* | Get-ClockodoProject
/// </code>
/// </example>
/// <example>
/// Find projects by name
/// <code>
/// Get-ClockodoProject *shop*, Wartung
/// </code>
/// </example>
/// <example>
/// Read the projects of entries
/// <code>
/// $entries = Get-ClockodoEntry -Period LastMonth `
///     -Project 'Relaunch Website'
/// Get-ClockodoProject -Id ($entries.ProjectId | Sort-Object -Unique)
/// </code>
/// </example>
/// <example needs="shell">
/// Show the budgets of a customer's projects
/// <code>
/// Get-ClockodoProject -Customer 'ACME Deutschland GmbH' |
///     Format-Table Name, Budget, BilledMoney, Deadline
/// </code>
/// </example>
/// <example>
/// List budgets that are nearly used up
/// <code>
/// Get-ClockodoProject -Active -Completed:$false -IncludeUsage |
///     Where-Object UsedPercent -gt 80
/// </code>
/// </example>
/// <example>
/// List completed projects that are not billed yet
/// <code>
/// Get-ClockodoProject -Completed -IncludeUsage |
///     Where-Object BilledCompletely -eq $false
/// </code>
/// </example>
/// <seealso cref="SetClockodoProjectCommand"/>
/// <seealso cref="GetClockodoCustomerCommand"/>
/// <seealso cref="GetClockodoSubprojectCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
/// <seealso href="about_ClockodoPS_Billing"/>
[Cmdlet(VerbsCommon.Get, "ClockodoProject", DefaultParameterSetName = ListSet, SupportsPaging = true)]
[OutputType(typeof(Project), typeof(ProjectWithUsage))]
public sealed class GetClockodoProjectCommand : BudgetedResourceCommand<Project>
{
    private long? _customerId;
    private Task<ProjectUsage>? _usageRead;

    /// <summary>
    /// Customers from <see cref="GetClockodoCustomerCommand"/>: the projects of each are listed. Or IDs of projects, or objects that
    /// have one, such as entries: these projects are read.
    /// </summary>
    [Parameter(ParameterSetName = ListSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public override PSObject? InputObject { get; set; }

    /// <summary>Only projects of this customer: its name, its ID, or an object that has it. $null is an error.</summary>
    [Parameter(ParameterSetName = ListSet)]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Customer { get; set; }

    /// <summary>The IDs of the projects to read, or objects with a property ProjectId or Id.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    [IdTransformation("Project")]
    public override long[] Id { get; set; } = null!;

    /// <summary>
    /// Adds what is used of the budget: UsedHours, UsedRevenue, Used and UsedPercent. The table shows budget, use and what is billed.
    /// </summary>
    [Parameter]
    public SwitchParameter IncludeUsage { get; set; }

    private protected override ResourceEndpoint<Project> Endpoint => Client.Projects;

    private protected override Noun FilterNoun => Noun.Customer;

    private protected override ResourceQuery CreateQuery()
    {
        long? customerId = FilterBy(Noun.Customer, Customer);

        // A customer from the pipeline is only one of several.
        _customerId = Customer is null ? null : customerId;
        return base.CreateQuery() with { CustomerId = customerId };
    }

    private protected override IReadOnlyList<Noun> ParentNouns => [Noun.Customer];

    private protected override void SetNames(Project item) => item.CustomerName = Names.RecallName(Noun.Customer, item.CustomerId);

    private protected override void BeginCompletion()
    {
        base.BeginCompletion();
        if (IncludeUsage)
        {
            _usageRead ??= Client.Projects.GetUsageAsync(_customerId, Id is [long only] ? only : null, StopToken);
        }
    }

    private protected override object Complete(object item)
    {
        object project = base.Complete(item);
        return _usageRead is null ? project : EndOnFailure(() => WaitFor(_usageRead), project).AddTo((Project)project);
    }
}
