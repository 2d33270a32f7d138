using System;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.Pipeline;
using ClockodoPS.References;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Bills projects with a hard budget, completes projects, and undoes both.
/// </summary>
/// <remarks>
/// <para>
/// A project with a hard budget costs its budget, whatever its entries are worth. So it is billed as a whole, and not by its entries:
/// -Billed sends <c>PUT v3/projects/{id}/setBilled</c>. For all other projects, the service rejects it; their entries are billed by
/// <see cref="SetClockodoEntryCommand"/>.
/// </para>
/// <para>
/// For a budget in hours, -Billed marks the project as billed, and -BilledAmount records an amount besides. For a budget in money, the
/// service compares the billed amount with the budget. Without -BilledAmount, the whole budget is billed; that is the sum of the
/// subprojects' budgets if these have them. A smaller amount is a part: the project counts as billed when the amount reaches the budget.
/// If a budget is renewed, every month for example, its amount has to be given.
/// </para>
/// <para>
/// -Completed sends <c>PUT v4/projects/{id}/complete</c>. The service may reject it: for example while an entry is running, if a
/// subproject is not completed, or if a hard budget has no billable entry. With -Billed and -Completed, a project is completed first, and
/// not billed if that fails.
/// </para>
/// <para>
/// -Billed:$false takes back what was billed, and -Completed:$false reopens a project. All changes can be repeated without harm.
/// </para>
/// <para>
/// -WhatIf shows the old and new values and changes nothing. The command does not ask unless -Confirm is given, or $ConfirmPreference is
/// Medium or Low. If a project cannot be changed, that is an error for this project; the command continues with the others.
/// With -Verbose, the last line counts the projects that were changed, skipped and refused.
/// </para>
/// </remarks>
/// <returns>Nothing, unless -PassThru is given: then every changed project, as the service returns it.</returns>
/// <exception cref="ClockodoErrorKind.NotFound">
/// There is no project with this ID or this name, or the user of the connection may not see it.
/// </exception>
/// <exception cref="ClockodoErrorKind.Invalid">
/// No change was given, or a value is not valid; or the service rejects the change (400, 422), for example because the project has no
/// hard budget.
/// </exception>
/// <example>
/// Bill a project
/// <code>
/// Set-ClockodoProject Kursverwaltung -Billed -BilledAmount 4200 -PassThru
/// </code>
/// </example>
/// <example>
/// Bill the projects of a customer
/// <code>
/// $projects = Get-ClockodoProject -Customer 'ACME Deutschland GmbH' |
///     Where-Object BilledCompletely -eq $false
/// $projects | Set-ClockodoProject -Billed -WhatIf
/// $projects | Set-ClockodoProject -Billed
/// </code>
/// The variable keeps exactly the projects that -WhatIf has shown. Projects without a hard budget are not among them: BilledCompletely is
/// empty there.
/// </example>
/// <example>
/// Take back what was billed
/// <code>
/// Set-ClockodoProject -Id 2020072 -Billed:$false
/// </code>
/// </example>
/// <example>
/// Reopen a project, and complete it again
/// <code>
/// $project = @{
///     Project = 'Inventur-App'; Customer = "Großhandel O'Neill KG"
/// }
/// Set-ClockodoProject @project -Completed:$false
/// Set-ClockodoProject @project -Completed
/// </code>
/// </example>
/// <seealso cref="GetClockodoProjectCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Billing"/>
/// <seealso href="about_ClockodoPS_Errors"/>
[Cmdlet(
    VerbsCommon.Set, "ClockodoProject", DefaultParameterSetName = ProjectSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(Project))]
public sealed class SetClockodoProjectCommand : BulkCommand
{
    private const string ProjectSet = "Project";
    private const string InputObjectSet = "InputObject";

    private ReadAhead<ProjectTarget, Project?>? _readAhead;
    private bool _isCustomerRead;

    /// <summary>The projects: their names, their IDs, or objects that have one. A list is possible.</summary>
    [Parameter(Position = 0, ParameterSetName = ProjectSet)]
    [Alias("Id", "ProjectId", "projects_id")]
    [ValidateNotNullOrEmpty]
    [ReferencesTransformation("Project")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public Reference[]? Project { get; set; }

    /// <summary>
    /// The customer among whose projects a name is looked for: its name, its ID, or an object that has it. Only needed if several
    /// customers have a project with this name.
    /// </summary>
    [Parameter(ParameterSetName = ProjectSet)]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Customer { get; set; }

    /// <summary>
    /// Projects from <see cref="GetClockodoProjectCommand"/>, IDs of projects, or objects that have one, such as entries.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    public PSObject[] InputObject { get; set; } = null!;

    /// <summary>The project is billed (<c>billed</c>); -Billed:$false: it is not, and the billed amount is removed.</summary>
    [Parameter]
    [BooleanTransformation]
    public SwitchParameter Billed { get; set; }

    /// <summary>
    /// The amount that is billed, in the company's currency, 0 to 99,999,999 (<c>billed_money</c>). It needs -Billed; with
    /// -Billed:$false, it is an amount that is billed in advance.
    /// </summary>
    [Parameter]
    [Alias("billed_money")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? BilledAmount { get; set; }

    /// <summary>The project is completed (<c>completed</c>), and rejects new entries; -Completed:$false: it is reopened.</summary>
    [Parameter]
    [BooleanTransformation]
    public SwitchParameter Completed { get; set; }

    /// <summary>Emits the changed projects, as they are now. By default, nothing is emitted.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override string Activity => "Changing projects";

    private protected override string Done => "changed";

    private protected override string ItemNoun => ParameterSetName == ProjectSet ? "item" : "row";

    private bool IsShown => ShouldProcessPreview.IsShown(this, ConfirmImpact.Medium);

    private ReadAhead<ProjectTarget, Project?> Targets => _readAhead ??= new(ThrottleLimit, Process);

    /// <summary>Refuses a command that changes nothing, and values that are not valid.</summary>
    protected override void BeginProcessing()
    {
        string? problem =
            !IsGiven(nameof(Billed)) && BilledAmount is not null ? "-BilledAmount needs -Billed; write -Billed:$false for an amount in advance."
            : !IsGiven(nameof(Billed)) && !IsGiven(nameof(Completed)) ? "Nothing to change is given. Write -Billed or -Completed."
            : BilledAmount is < 0 or > ProjectsEndpoint.LargestBilledAmount
                ? FormattableString.Invariant($"-BilledAmount is {BilledAmount}; 0 to {ProjectsEndpoint.LargestBilledAmount} is possible.")
            : null;
        if (problem is not null)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput($"{problem} Nothing was sent.", BilledAmount));
        }
    }

    /// <summary>Changes the projects; a failure is a non-terminating error for its project.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == InputObjectSet)
        {
            Array.ForEach(InputObject, item => Take(item, number => ProjectTarget.From(number, item)));
        }
        else if (Project is null)
        {
            // The parameter is not mandatory, because PowerShell would ask for it, and read 1.5 as 2 and 1kb as 1024.
            ThrowTerminatingError(ErrorRecords.InvalidInput("No project is given. Pipe projects to the command, or give -Project.", target: null));
        }
        else
        {
            Scope? scope = FilterBy(Noun.Customer, Customer) is long customer ? new(Noun.Customer, customer) : null;
            Array.ForEach(Project, reference => Take(reference, number => new(number, FindId(reference, scope), reference, Project: null)));
        }
    }

    /// <summary>Waits for the pending requests.</summary>
    protected override void EndProcessing()
    {
        Targets.Finish();
        base.EndProcessing();
    }

    private protected override void Note(object? result)
    {
        if (result is Project project)
        {
            project.CustomerName = Names.RecallName(Noun.Customer, project.CustomerId);
        }
    }

    private bool IsGiven(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);

    private long FindId(Reference reference, Scope? scope) =>
        reference.Id ?? WaitFor(References.FindAsync(Noun.Project, reference.Name!, scope, StopToken)).Id;

    private void Take(object source, Func<long, ProjectTarget> read)
    {
        long number = BeginItem();
        try
        {
            ProjectTarget target = read(number);
            if (target.Id == 0)
            {
                throw new FormatException("0 means no project, which cannot be changed.");
            }

            // The kind of budget decides what is sent.
            bool isNeeded = target.Project is null && (IsGiven(nameof(Billed)) || IsShown);
            Targets.Add(target, isNeeded ? ReadAsync(target.Id, StopToken) : Task.FromResult(target.Project));
        }
        catch (FormatException exception)
        {
            string row = ParameterSetName == InputObjectSet ? InputProblems.RowNumber(number) : "";
            RejectInOrder(number, source, new(ClockodoErrorKind.Invalid, $"{row}{exception.Message} Nothing was sent.")
            {
                Fields = [nameof(Project)],
            });
        }
        catch (ClockodoException exception)
        {
            RejectInOrder(number, source, exception);
        }
    }

    private async Task<Project?> ReadAsync(long id, CancellationToken cancellationToken) =>
        await Client.Projects.GetAsync(id, cancellationToken).ConfigureAwait(false);

    private void RejectInOrder(long number, object source, ClockodoException error)
    {
        Targets.Finish();
        Reject(number, "", source, error);
    }

    private void Process(ProjectTarget target, Task<Project?> read)
    {
        try
        {
            Change(target with { Project = WaitFor(read) });
        }
        catch (ClockodoException exception)
        {
            Reject(target.Number, Describe(target), target.Source, exception);
        }
    }

    private void Change(ProjectTarget target)
    {
        ProjectBilling? billing = IsGiven(nameof(Billed)) ? ProjectBilling.For(target.Project!, Billed, BilledAmount) : null;
        var change = new ProjectChange(IsGiven(nameof(Completed)) ? Completed.IsPresent : null, billing);
        LoadCustomers();
        if (billing is not null && target.Project!.Budget is not { Hard: true })
        {
            WriteWarning(
                $"Project {ViewText.NameAndId(target.Project.Name, target.Id)} has no hard budget, so the service will probably reject -Billed. "
                + "Its entries are billed: use Set-ClockodoEntry -Billable Billed.");
        }

        if (ShouldProcess(Describe(target), $"Set {change.Describe(target.Project)}"))
        {
            bool passThru = PassThru;
            Begin(target.Number, Describe(target), target.Source, async (client, token) =>
            {
                Project changed = await change.SendAsync(client.Projects, target.Id, token).ConfigureAwait(false);
                return passThru ? changed : null;
            });
        }
    }

    // The name of the customer is in questions, and in what is emitted.
    private void LoadCustomers()
    {
        if (_isCustomerRead || !(PassThru || IsShown))
        {
            return;
        }

        _isCustomerRead = true;
        LoadNames([Noun.Customer]);
    }

    private string Describe(ProjectTarget target) => target.Project is Project project
        ? $"project {ViewText.NameAndId(project.Name, project.Id)}, customer {Names.Describe(Noun.Customer, project.CustomerId)}"
        : FormattableString.Invariant($"project {target.Id}");
}
