using System;

namespace ClockodoPS.Binding;

/// <summary>Reads a whole number: PowerShell itself would round 10.5, and read 1kb as 1024.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WholeNumberTransformationAttribute : ValueTransformationAttribute
{
    private const string Kind = "a whole number";
    private const string HowToWrite = "Write for example 10.";

    /// <inheritdoc/>
    protected override object Read(object value)
    {
        object single = ScalarValue.From(value, Kind, HowToWrite);
        return WholeNumber.TryRead(single, out long number) ? number : throw ScalarValue.Refuse(single, Kind, HowToWrite);
    }
}
