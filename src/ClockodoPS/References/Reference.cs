using System;
using Clockodo.Client;
using ClockodoPS.Views;

namespace ClockodoPS.References;

/// <summary>
/// What an argument refers to: a customer, a project and so on, by ID or by name. It is only read, not looked up; a name becomes an
/// ID in the command, which knows the connection.
/// </summary>
public sealed class Reference : IEquatable<Reference>
{
    internal Reference(long? id, string? name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The ID; null: only the name was given. 0: none, which only a project and a subproject can be.</summary>
    public long? Id { get; }

    /// <summary>The name; null: only the ID was given.</summary>
    public string? Name { get; }

    /// <summary>Whether both have the same ID, or, without IDs, the same name.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>True: they refer to the same.</returns>
    public bool Equals(Reference? other) =>
        other is not null && Id == other.Id && (Id is not null || NameKey.For(Name!) == NameKey.For(other.Name!));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reference);

    /// <inheritdoc/>
    public override int GetHashCode() => Id?.GetHashCode() ?? NameKey.For(Name!).GetHashCode();

    /// <summary>The name and the ID, as far as they are known.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Id == 0 ? "none"
        : Id is null ? $"'{DisplayText.OneLine(Name!)}'"
        : ViewText.NameAndId(Name, Id);

    internal static Reference ToId(long id, string? name = null) => new(id, string.IsNullOrEmpty(name) ? null : name);

    internal static Reference ToName(string name) => new(id: null, name);
}
