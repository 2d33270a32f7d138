using System.Collections.Generic;
using System.Management.Automation;
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
/// </remarks>
/// <returns>The projects in the order of the service.</returns>
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
/// <seealso cref="GetClockodoCustomerCommand"/>
/// <seealso cref="GetClockodoSubprojectCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
[Cmdlet(VerbsCommon.Get, "ClockodoProject", DefaultParameterSetName = ListSet, SupportsPaging = true)]
[OutputType(typeof(Project))]
public sealed class GetClockodoProjectCommand : BudgetedResourceCommand<Project>
{
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

    private protected override ResourceEndpoint<Project> Endpoint => Client.Projects;

    private protected override Noun FilterNoun => Noun.Customer;

    private protected override ResourceQuery CreateQuery() =>
        base.CreateQuery() with { CustomerId = FilterBy(Noun.Customer, Customer) };

    private protected override IReadOnlyList<Noun> ParentNouns => [Noun.Customer];

    private protected override void SetNames(Project item) => item.CustomerName = Names.RecallName(Noun.Customer, item.CustomerId);
}
