using System;
using System.Management.Automation;
using Clockodo.Client;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads an argument before PowerShell converts it. If the argument is not valid, the error says what to write.
/// </summary>
public abstract class ValueTransformationAttribute : ArgumentTransformationAttribute
{
    /// <summary>False: null stays null, and PowerShell checks it.</summary>
    public override bool TransformNullOptionalParameters => false;

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        object? value = ScalarValue.Unwrap(inputData);
        if (value is null && !TransformNullOptionalParameters)
        {
            return null;
        }

        try
        {
            return Read(value!);
        }
        catch (FormatException exception)
        {
            throw new ArgumentTransformationMetadataException(DisplayText.OneLine(exception.Message));
        }
    }

    /// <summary>Reads a value. It is null only if <see cref="TransformNullOptionalParameters"/>, and refused then.</summary>
    /// <param name="value">The argument, without a PSObject around it.</param>
    /// <returns>The value of the parameter's type.</returns>
    protected abstract object Read(object value);
}
