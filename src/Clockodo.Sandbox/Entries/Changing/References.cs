namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>Ids in a body.</summary>
internal static class References
{
    /// <summary>A body cannot hold a null where an id belongs; it says 0 for none.</summary>
    internal static long? NullIfNone(long? id) => id == 0 ? null : id;
}
