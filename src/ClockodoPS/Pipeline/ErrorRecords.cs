using System;
using System.Management.Automation;
using Clockodo.Client;

namespace ClockodoPS.Pipeline;

/// <summary>The error records of the module. Scripts match on the error ID.</summary>
internal static class ErrorRecords
{
    /// <summary>Converts an error of the client. The kind decides the error ID and the category.</summary>
    internal static ErrorRecord ToErrorRecord(this ClockodoException exception, object? target)
    {
        (string id, ErrorCategory category) = exception.Kind switch
        {
            ClockodoErrorKind.Invalid => ("Invalid", ErrorCategory.InvalidArgument),
            ClockodoErrorKind.Unauthorized => ("Unauthorized", ErrorCategory.AuthenticationError),
            ClockodoErrorKind.Forbidden => ("Forbidden", ErrorCategory.PermissionDenied),
            ClockodoErrorKind.NotFound => ("NotFound", ErrorCategory.ObjectNotFound),
            ClockodoErrorKind.Conflict => ("Conflict", ErrorCategory.ResourceExists),
            ClockodoErrorKind.Locked => ("Conflict", ErrorCategory.ResourceBusy),
            ClockodoErrorKind.RateLimited => ("RateLimited", ErrorCategory.LimitsExceeded),
            ClockodoErrorKind.ServiceError => ("ServiceError", ErrorCategory.ResourceUnavailable),
            ClockodoErrorKind.Unreachable => ("Unreachable", ErrorCategory.ConnectionError),
            ClockodoErrorKind.TimedOut => ("TimedOut", ErrorCategory.OperationTimeout),
            ClockodoErrorKind.UnreadableAnswer => ("UnreadableAnswer", ErrorCategory.InvalidData),
            ClockodoErrorKind.OutcomeUnknown => ("OutcomeUnknown", ErrorCategory.WriteError),
            ClockodoErrorKind.ListChanged => ("ListChanged", ErrorCategory.InvalidResult),
            _ => ("Unexpected", ErrorCategory.NotSpecified),
        };
        return Create(Detach(exception), id, category, target);
    }

    /// <summary>True if every following item would fail the same way.</summary>
    internal static bool ConcernsConnection(this ClockodoException exception) => exception.Kind
        is ClockodoErrorKind.Unauthorized or ClockodoErrorKind.Unreachable or ClockodoErrorKind.RateLimited;

    /// <summary>True if the request, which was sent, may have taken effect.</summary>
    internal static bool LeavesOutcomeOpen(this ClockodoException exception) => exception.Kind
        is ClockodoErrorKind.OutcomeUnknown or ClockodoErrorKind.ServiceError or ClockodoErrorKind.TimedOut
        or ClockodoErrorKind.UnreadableAnswer;

    internal static ErrorRecord NotConnected(string reason) => Create(
        new NotConnectedException(DisplayText.OneLine(
            $"{reason} Connect with 'Connect-Clockodo -Credential (Get-Credential)' (the user name is your e-mail address, "
            + "the password your API key), or try 'Connect-Clockodo -Sandbox'.")),
        "NotConnected",
        ErrorCategory.ConnectionError,
        target: null);

    internal static ErrorRecord InvalidInput(string message, object? target) =>
        new ClockodoException(ClockodoErrorKind.Invalid, message).ToErrorRecord(target);

    private static ErrorRecord Create(Exception exception, string id, ErrorCategory category, object? target)
    {
        var record = new ErrorRecord(exception, id, category, target);
        record.CategoryInfo.TargetName = DisplayText.OneLine(record.CategoryInfo.TargetName);
        return record;
    }

    // Without its cause, which leads to every type of an assembly (TargetSite): ConvertTo-Json -Depth 10 would need gigabytes. The
    // message contains the reason of the cause.
    private static ClockodoException Detach(ClockodoException exception) => new(exception.Kind, exception.Message)
    {
        StatusCode = exception.StatusCode,
        ServiceMessage = exception.ServiceMessage,
        ServiceCode = exception.ServiceCode,
        Fields = exception.Fields,
    };
}
