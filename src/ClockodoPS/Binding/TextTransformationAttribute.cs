using System;

namespace ClockodoPS.Binding;

/// <summary>Reads text; see <see cref="TextValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>True: one line, so a list of several strings is an error. False: such strings are lines.</summary>
    public bool IsSingle { get; set; }

    /// <inheritdoc/>
    protected override object Read(object value) => IsSingle ? TextValue.SingleFrom(value) : TextValue.From(value);
}
