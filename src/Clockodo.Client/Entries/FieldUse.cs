namespace Clockodo.Client.Entries;

/// <summary>Whether a type of entry has a writable field.</summary>
public enum FieldUse
{
    /// <summary>The type does not have it.</summary>
    None,

    /// <summary>The type has it, and it may be omitted.</summary>
    Optional,

    /// <summary>An entry of the type cannot be added without it.</summary>
    Required,
}
