namespace Clockodo.Client.Entries;

/// <summary>What a writable field is to one type of entry.</summary>
public enum FieldUse
{
    /// <summary>The type does not have it.</summary>
    None,

    /// <summary>It may be given.</summary>
    Optional,

    /// <summary>An entry cannot be added without it.</summary>
    Required,
}
