namespace Clockodo.Client.Resources;

/// <summary>For what texts are listed (<c>mode</c> of <c>v3/entriesTexts</c>).</summary>
public enum EntryTextMode
{
    /// <summary><c>add</c>: for a new entry.</summary>
    Add,

    /// <summary><c>edit</c>: for the change of an entry.</summary>
    Edit,

    /// <summary><c>reports</c>: for reports.</summary>
    Reports,
}
