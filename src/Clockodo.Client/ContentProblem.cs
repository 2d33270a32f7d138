using System.Collections.Generic;

namespace Clockodo.Client;

/// <summary>Something that is not valid, found before anything was sent.</summary>
public sealed class ContentProblem
{
    /// <summary>Creates a problem.</summary>
    /// <param name="message">One or more sentences.</param>
    /// <param name="fields">The properties, columns or parameters that it is about; none: it is about the whole.</param>
    public ContentProblem(string message, IReadOnlyList<string> fields)
    {
        Message = message;
        Fields = fields;
    }

    /// <summary>The problem, with the names of the fields.</summary>
    public string Message { get; }

    /// <summary>The properties, columns or parameters that it is about; empty if it is about the whole.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>The kind of the error if there is no other problem: Invalid, or for example that a name is not found.</summary>
    public ClockodoErrorKind Kind { get; init; } = ClockodoErrorKind.Invalid;

    /// <summary>The problem.</summary>
    /// <returns>The message.</returns>
    public override string ToString() => Message;

    /// <summary>A problem of one field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The rest of a sentence that starts with the field.</param>
    internal static ContentProblem For(string field, string text) => new($"{field} {text}", [field]);
}
