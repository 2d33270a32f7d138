using System;

namespace ClockodoPS.Binding;

/// <summary>Reads the argument of a switch; see <see cref="BooleanValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BooleanTransformationAttribute : ValueTransformationAttribute
{
    /// <inheritdoc/>
    protected override object Read(object value) => BooleanValue.From(value);
}
