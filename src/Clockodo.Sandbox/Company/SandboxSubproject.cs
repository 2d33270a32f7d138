namespace Clockodo.Sandbox.Company;

/// <summary>A part of a project.</summary>
public sealed record SandboxSubproject
{
    /// <summary>The ID, as in <c>subprojects_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The ID of the project.</summary>
    public required long ProjectId { get; init; }

    /// <summary>The name, as in <c>subprojects_name</c>.</summary>
    public required string Name { get; init; }
}
