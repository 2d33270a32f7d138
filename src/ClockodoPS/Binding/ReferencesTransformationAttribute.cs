using System;
using ClockodoPS.References;

namespace ClockodoPS.Binding;

/// <summary>Reads one or several references to things of a noun; see <see cref="ReferenceValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferencesTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>Creates the attribute for a noun.</summary>
    /// <param name="noun">For example <c>Project</c>.</param>
    public ReferencesTransformationAttribute(string noun)
    {
        Noun = noun;
    }

    /// <summary>The noun of what is referred to, for example <c>Project</c>.</summary>
    public string Noun { get; }

    /// <inheritdoc/>
    protected override object Read(object value) =>
        ScalarValue.Elements(value) is { } elements
            ? elements.ConvertAll(element => ReferenceValue.From(element, Noun)).ToArray()
            : new Reference[] { ReferenceValue.From(value, Noun) };
}
