namespace Clockodo.Client;

/// <summary>A problem with one property.</summary>
/// <param name="Name">The property.</param>
/// <param name="Text">The problem, as the rest of a sentence that starts with the property.</param>
internal sealed record ContentProblem(string Name, string Text)
{
    public override string ToString() => $"{Name} {Text}";
}
