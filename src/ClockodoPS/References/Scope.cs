namespace ClockodoPS.References;

/// <summary>Among what a name is looked for: the projects of a customer, or the subprojects of a project or a customer.</summary>
/// <param name="Noun">Customer or project.</param>
/// <param name="Id">Its ID.</param>
internal sealed record Scope(Noun Noun, long Id);
