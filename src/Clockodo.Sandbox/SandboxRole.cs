namespace Clockodo.Sandbox;

/// <summary>What a user of the demo company may do.</summary>
public enum SandboxRole
{
    /// <summary>Sees and writes the entries of everybody, with rates and revenue.</summary>
    Owner,

    /// <summary>Sees and writes the own entries only, without rates and revenue.</summary>
    Worker,
}
