using System;
using System.Linq;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads one of the names of an enumeration, or the start of only one. PowerShell itself would round a number and read it as
/// a name.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NameTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>Creates the attribute for an enumeration.</summary>
    /// <param name="type">The type of the parameter.</param>
    public NameTransformationAttribute(Type type)
    {
        Type = type;
    }

    /// <summary>The enumeration.</summary>
    public Type Type { get; }

    /// <inheritdoc/>
    protected override object Read(object value) => Read(value, Type);

    /// <exception cref="FormatException">It is none of the names; the message says what to write.</exception>
    internal static object Read(object value, Type type)
    {
        string[] names = Enum.GetNames(type);
        string kind = $"a valid {type.Name}";
        string howToWrite = $"Write {string.Join(", ", names.Take(names.Length - 1))} or {names[^1]}.";
        object single = ScalarValue.From(value, kind, howToWrite);
        if (single.GetType() == type && Enum.IsDefined(type, single))
        {
            return single;
        }

        string text = single is string given ? given.Trim() : throw ScalarValue.Refuse(single, kind, howToWrite);
        string[] matching = [.. names.Where(name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase))];
        string? found = Array.Find(matching, name => name.Length == text.Length) ?? (matching.Length == 1 ? matching[0] : null);
        return found is null ? throw ScalarValue.Refuse(single, kind, howToWrite) : Enum.Parse(type, found);
    }
}
