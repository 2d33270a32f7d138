namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>IDs in a body.</summary>
internal static class References
{
    /// <summary>Converts 0 to null: a body has 0 for no ID, because null is not allowed.</summary>
    internal static long? NullIfNone(long? id) => id == 0 ? null : id;
}
