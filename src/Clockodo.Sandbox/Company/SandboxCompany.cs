using System;
using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Sandbox.Company;

/// <summary>
/// The demo company: its customers, projects, services, teams and users. Only projects can change: they can be billed and completed.
/// </summary>
public sealed class SandboxCompany
{
    private readonly SandboxProject[] _projectList;
    private readonly Dictionary<long, SandboxCustomer> _customers;
    private readonly Dictionary<long, SandboxProject> _projects;
    private readonly Dictionary<long, SandboxSubproject> _subprojects;
    private readonly Dictionary<long, SandboxWorkService> _services;
    private readonly Dictionary<long, SandboxLumpSumService> _lumpSumServices;
    private readonly Dictionary<long, SandboxUser> _users;

    internal SandboxCompany(
        IReadOnlyList<SandboxCustomer> customers,
        IReadOnlyList<SandboxProject> projects,
        IReadOnlyList<SandboxWorkService> services,
        IReadOnlyList<SandboxLumpSumService> lumpSumServices,
        IReadOnlyList<SandboxUser> users,
        IReadOnlyList<SandboxTeam> teams)
    {
        Customers = customers;
        _projectList = [.. projects];
        Subprojects = projects.SelectMany(project => project.Subprojects).ToArray();
        Services = services;
        LumpSumServices = lumpSumServices;
        Users = users;
        Teams = teams;
        _customers = Customers.ToDictionary(customer => customer.Id);
        _projects = Projects.ToDictionary(project => project.Id);
        _subprojects = Subprojects.ToDictionary(subproject => subproject.Id);
        _services = Services.ToDictionary(service => service.Id);
        _lumpSumServices = LumpSumServices.ToDictionary(service => service.Id);
        _users = Users.ToDictionary(user => user.Id);
    }

    /// <summary>The customers.</summary>
    public IReadOnlyList<SandboxCustomer> Customers { get; }

    /// <summary>The projects of all customers.</summary>
    public IReadOnlyList<SandboxProject> Projects => _projectList;

    /// <summary>The subprojects of all projects.</summary>
    public IReadOnlyList<SandboxSubproject> Subprojects { get; }

    /// <summary>The services, billed by the hour.</summary>
    public IReadOnlyList<SandboxWorkService> Services { get; }

    /// <summary>The lump sum services, billed by the unit.</summary>
    public IReadOnlyList<SandboxLumpSumService> LumpSumServices { get; }

    /// <summary>The users of the company.</summary>
    public IReadOnlyList<SandboxUser> Users { get; }

    /// <summary>The teams of the users.</summary>
    public IReadOnlyList<SandboxTeam> Teams { get; }

    /// <summary>Replaces a project by a changed one with the same ID.</summary>
    internal void Put(SandboxProject project)
    {
        _projectList[Array.FindIndex(_projectList, other => other.Id == project.Id)] = project;
        _projects[project.Id] = project;
    }

    internal SandboxCustomer? FindCustomer(long id) => _customers.TryGetValue(id, out var found) ? found : null;

    internal SandboxProject? FindProject(long id) => _projects.TryGetValue(id, out var found) ? found : null;

    internal SandboxSubproject? FindSubproject(long id) => _subprojects.TryGetValue(id, out var found) ? found : null;

    internal SandboxWorkService? FindService(long id) => _services.TryGetValue(id, out var found) ? found : null;

    internal SandboxLumpSumService? FindLumpSumService(long id) =>
        _lumpSumServices.TryGetValue(id, out var found) ? found : null;

    internal SandboxUser? FindUser(long id) => _users.TryGetValue(id, out var found) ? found : null;
}
