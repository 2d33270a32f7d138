namespace Clockodo.Client;

/// <summary>What is wrong with what.</summary>
/// <param name="Name">The property.</param>
/// <param name="Text">The rest of the sentence.</param>
internal sealed record ContentProblem(string Name, string Text)
{
    public override string ToString() => $"{Name} {Text}";
}
