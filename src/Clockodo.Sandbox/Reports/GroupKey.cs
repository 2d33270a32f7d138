namespace Clockodo.Sandbox.Reports;

/// <summary>
/// What entries of a group have in common. Groups of projects are groups of a customer too, so that each customer has its
/// own group of entries without a project; groups of subprojects, of a customer and a project.
/// </summary>
internal sealed record GroupKey(GroupId Id)
{
    internal GroupId? CustomerId { get; init; }

    internal GroupId? ProjectId { get; init; }
}
