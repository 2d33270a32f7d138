using System;
using System.Globalization;

namespace ClockodoPS.Binding;

/// <summary>Reads an amount; see <see cref="AmountValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AmountTransformationAttribute : ValueTransformationAttribute
{
    /// <inheritdoc/>
    protected override object Read(object value) => AmountValue.From(value, CultureInfo.CurrentCulture);
}
