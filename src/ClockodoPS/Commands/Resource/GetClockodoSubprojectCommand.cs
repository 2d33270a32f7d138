using System.Collections.Generic;
using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets subprojects: all, by name, by ID, or those of a project.
/// </summary>
/// <remarks>
/// <para>
/// The list comes from <c>GET v3/subprojects</c>, single subprojects from <c>GET v3/subprojects/{id}</c>. Inactive and completed
/// subprojects are in the list as well. The service has only the ID of the project; ProjectName, CustomerId and CustomerName are looked
/// up in <c>v4/projects</c> and <c>v3/customers</c>, once, while the list is read. If the user of the connection may not read them,
/// they are empty, and the table shows the ID.
/// </para>
/// <para>
/// Projects from the pipeline are taken as -InputObject: the subprojects of each are one list, with a request of its own, and
/// -First, -Skip and -IncludeTotalCount are about each list. Of other objects, such as entries, the ID is read.
/// </para>
/// </remarks>
/// <returns>The subprojects in the order of the service.</returns>
/// <example>
/// List the subprojects of a customer's projects
/// <code>
/// Get-ClockodoProject -Customer 'ACME Deutschland GmbH' |
///     Get-ClockodoSubproject
/// </code>
/// </example>
/// <example>
/// Find subprojects by name
/// <code>
/// Get-ClockodoSubproject *konzept* -Active
/// </code>
/// </example>
/// <example>
/// Read a subproject by ID
/// <code>
/// $first = Get-ClockodoSubproject -First 1
/// Get-ClockodoSubproject -Id $first.Id | Format-List
/// </code>
/// </example>
/// <seealso cref="GetClockodoProjectCommand"/>
/// <seealso cref="GetClockodoCustomerCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
[Cmdlet(VerbsCommon.Get, "ClockodoSubproject", DefaultParameterSetName = ListSet, SupportsPaging = true)]
[OutputType(typeof(Subproject))]
public sealed class GetClockodoSubprojectCommand : BudgetedResourceCommand<Subproject>
{
    /// <summary>
    /// Projects from <see cref="GetClockodoProjectCommand"/>: the subprojects of each are listed. Or IDs of subprojects, or objects that
    /// have one, such as entries: these subprojects are read.
    /// </summary>
    [Parameter(ParameterSetName = ListSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public override PSObject? InputObject { get; set; }

    /// <summary>Only subprojects of this project: its name, its ID, or an object that has it. $null is an error.</summary>
    [Parameter(ParameterSetName = ListSet)]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Project { get; set; }

    /// <summary>The IDs of the subprojects to read, or objects with a property SubprojectId or Id.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    [IdTransformation("Subproject")]
    public override long[] Id { get; set; } = null!;

    private protected override ResourceEndpoint<Subproject> Endpoint => Client.Subprojects;

    private protected override Noun FilterNoun => Noun.Project;

    private protected override ResourceQuery CreateQuery() =>
        base.CreateQuery() with { ProjectId = FilterBy(Noun.Project, Project) };

    private protected override IReadOnlyList<Noun> ParentNouns => [Noun.Project, Noun.Customer];

    private protected override void SetNames(Subproject item)
    {
        item.ProjectName = Names.RecallName(Noun.Project, item.ProjectId);
        item.CustomerId = (Names.Recall(Noun.Project, item.ProjectId) as Project)?.CustomerId;
        item.CustomerName = item.CustomerId is long customer ? Names.RecallName(Noun.Customer, customer) : null;
    }
}
