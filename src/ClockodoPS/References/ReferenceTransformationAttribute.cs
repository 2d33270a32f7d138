using System;
using ClockodoPS.Binding;

namespace ClockodoPS.References;

/// <summary>Reads a reference to a customer, a project and so on; see <see cref="ReferenceValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>Keeps what is referred to.</summary>
    /// <param name="noun">For example <c>Customer</c>.</param>
    public ReferenceTransformationAttribute(string noun)
    {
        Noun = noun;
    }

    /// <summary>What is referred to.</summary>
    public string Noun { get; }

    /// <inheritdoc/>
    protected override object Read(object value) => ReferenceValue.From(value, Noun);
}
