using System.Management.Automation;

namespace ClockodoPS.Pipeline;

/// <summary>
/// Predicts whether ShouldProcess will show its target. Only then a request for the details of the target is worthwhile.
/// </summary>
internal static class ShouldProcessPreview
{
    internal static bool IsShown(PSCmdlet command, ConfirmImpact impact) =>
        IsWhatIf(command) || IsOn(command, "Verbose", "VerbosePreference") || Asks(command, impact);

    /// <summary>Whether nothing is changed, only shown.</summary>
    internal static bool IsWhatIf(PSCmdlet command) => IsOn(command, "WhatIf", "WhatIfPreference");

    private static bool Asks(PSCmdlet command, ConfirmImpact impact)
    {
        if (command.MyInvocation.BoundParameters.TryGetValue("Confirm", out object? given))
        {
            return ((SwitchParameter)given).IsPresent;
        }

        return LanguagePrimitives.TryConvertTo(
                command.SessionState.PSVariable.GetValue("ConfirmPreference"), out ConfirmImpact threshold)
            && threshold != ConfirmImpact.None && impact >= threshold;
    }

    private static bool IsOn(PSCmdlet command, string parameter, string variable)
    {
        if (command.MyInvocation.BoundParameters.TryGetValue(parameter, out object? given))
        {
            return ((SwitchParameter)given).IsPresent;
        }

        return command.SessionState.PSVariable.GetValue(variable) switch
        {
            SwitchParameter flag => flag.IsPresent,
            bool flag => flag,
            ActionPreference preference => preference is not (ActionPreference.SilentlyContinue or ActionPreference.Ignore),
            _ => false,
        };
    }
}
