using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;

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
/// Get-ClockodoProject -Customer 4711 | Get-ClockodoSubproject
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
    private readonly ParentNames<Project> _projects;

    /// <summary>Creates the command.</summary>
    public GetClockodoSubprojectCommand()
    {
        _projects = new(ReportMissingNames);
    }

    /// <summary>
    /// Projects from <see cref="GetClockodoProjectCommand"/>: the subprojects of each are listed. Or IDs of subprojects, or objects that
    /// have one, such as entries: these subprojects are read.
    /// </summary>
    [Parameter(ParameterSetName = ListSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public override PSObject? InputObject { get; set; }

    /// <summary>Only subprojects of this project: its ID, or an object that has it. $null is an error.</summary>
    [Parameter(ParameterSetName = ListSet)]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ValidateNotNull]
    public long? Project { get; set; }

    /// <summary>The IDs of the subprojects to read, or objects with a property SubprojectId or Id.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    [IdTransformation("Subproject")]
    public override long[] Id { get; set; } = null!;

    private protected override ResourceEndpoint<Subproject> Endpoint => Client.Subprojects;

    private protected override string ParentNoun => nameof(Project);

    private protected override ResourceQuery CreateQuery() =>
        base.CreateQuery() with { ProjectId = ParentId ?? Project };

    private protected override void BeginCompletion()
    {
        var project = InputObject?.BaseObject as Project;
        if (project is null)
        {
            _projects.Begin(Client.Projects, StopToken);
        }

        if (project?.CustomerName is null)
        {
            base.BeginCompletion();
        }
    }

    private protected override void Complete(object item)
    {
        var subproject = (Subproject)item;
        Project? project = InputObject?.BaseObject as Project;
        project = project?.Id == subproject.ProjectId ? project : _projects.Find(subproject.ProjectId, WaitFor);
        if (project is not null)
        {
            subproject.ProjectName = project.Name;
            subproject.CustomerId = project.CustomerId;
            subproject.CustomerName = project.CustomerName ?? FindCustomerName(project.CustomerId);
        }
    }
}
