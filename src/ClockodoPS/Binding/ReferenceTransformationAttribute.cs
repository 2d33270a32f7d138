using System;

namespace ClockodoPS.Binding;

/// <summary>Reads a reference to a customer, a project and so on; see <see cref="ReferenceValue"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceTransformationAttribute : ValueTransformationAttribute
{
    /// <summary>Creates the attribute for a noun.</summary>
    /// <param name="noun">For example <c>Customer</c>.</param>
    public ReferenceTransformationAttribute(string noun)
    {
        Noun = noun;
    }

    /// <summary>The noun of what is referred to, for example <c>Customer</c>.</summary>
    public string Noun { get; }

    /// <inheritdoc/>
    protected override object Read(object value) =>
        References.Noun.Find(Noun) is null ? ReferenceValue.IdFrom(value, Noun) : ReferenceValue.From(value, Noun);
}
