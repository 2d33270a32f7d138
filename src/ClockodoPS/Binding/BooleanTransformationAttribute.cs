using System;

namespace ClockodoPS.Binding;

/// <summary>Reads the argument of a switch; see <see cref="BooleanValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BooleanTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>True: $null is refused. PowerShell itself would read it as true.</summary>
    public override bool TransformNullOptionalParameters => true;

    /// <inheritdoc/>
    protected override object Read(object value) => BooleanValue.From(value);
}
