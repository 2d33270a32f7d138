using System;

namespace ClockodoPS.Binding;

/// <summary>Reads one or several IDs of things of a noun; see <see cref="ReferenceValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>Creates the attribute for a noun.</summary>
    /// <param name="noun">For example <c>Entry</c>.</param>
    public IdTransformationAttribute(string noun)
    {
        Noun = noun;
    }

    /// <summary>The noun of what has the ID, for example <c>Entry</c>.</summary>
    public string Noun { get; }

    /// <inheritdoc/>
    protected override object Read(object value) =>
        ScalarValue.Elements(value) is { } elements
            ? elements.ConvertAll(element => ReferenceValue.IdFrom(element, Noun)).ToArray()
            : new[] { ReferenceValue.IdFrom(value, Noun) };
}
