namespace Clockodo.Sandbox;

/// <summary>The permissions of a user of the demo company.</summary>
public enum SandboxRole
{
    /// <summary>Can read and write the entries of all users, with rates and revenue.</summary>
    Owner,

    /// <summary>Can read and write only the own entries, without rates and revenue.</summary>
    Worker,
}
