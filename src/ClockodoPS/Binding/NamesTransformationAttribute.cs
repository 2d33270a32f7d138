using System;

namespace ClockodoPS.Binding;

/// <summary>Reads one or several names, each as text; see <see cref="TextValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamesTransformationAttribute : ValueTransformationAttribute
{
    /// <inheritdoc/>
    protected override object Read(object value) =>
        ScalarValue.Elements(value) is { } elements
            ? elements.ConvertAll(element => TextValue.SingleFrom(element!)).ToArray()
            : new[] { TextValue.SingleFrom(value) };
}
