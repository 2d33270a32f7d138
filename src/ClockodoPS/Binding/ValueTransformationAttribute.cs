using System;
using System.Management.Automation;
using Clockodo.Client;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads an argument before PowerShell converts it. If the argument is not valid, the error says what to write.
/// </summary>
public abstract class ValueTransformationAttribute : ArgumentTransformationAttribute
{
    /// <inheritdoc/>
    public override bool TransformNullOptionalParameters => false;

    /// <summary>
    /// Whether a script block is returned as it is, for a cmdlet that evaluates it for each item. The type of the parameter must
    /// be object then.
    /// </summary>
    public bool AllowScriptBlock { get; set; }

    /// <inheritdoc/>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData)
    {
        object? value = ScalarValue.Unwrap(inputData);
        if (value is null || (AllowScriptBlock && value is ScriptBlock))
        {
            return value;
        }

        try
        {
            return Read(value);
        }
        catch (FormatException exception)
        {
            throw new ArgumentTransformationMetadataException(DisplayText.OneLine(exception.Message));
        }
    }

    /// <summary>Reads a value that is not null.</summary>
    /// <param name="value">The argument, without a PSObject around it.</param>
    /// <returns>The value of the parameter's type.</returns>
    protected abstract object Read(object value);
}
