using System;

namespace ClockodoPS.Binding;

/// <summary>Reads a billable state, or a filter for one; see <see cref="BillableValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BillableTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>Whether the parameter is a filter of a list.</summary>
    public bool IsFilter { get; set; }

    /// <inheritdoc/>
    protected override object Read(object value) => IsFilter ? BillableValue.FilterFrom(value) : BillableValue.From(value);
}
