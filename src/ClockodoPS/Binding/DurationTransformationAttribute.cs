using System;

namespace ClockodoPS.Binding;

/// <summary>Reads a duration; see <see cref="DurationValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DurationTransformationAttribute : ValueTransformationAttribute
{
    /// <inheritdoc/>
    protected override object Read(object value) => DurationValue.From(value);
}
