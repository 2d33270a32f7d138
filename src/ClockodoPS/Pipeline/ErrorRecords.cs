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
        return new ErrorRecord(exception, id, category, target);
    }

    /// <summary>True if every following item would fail the same way.</summary>
    internal static bool ConcernsConnection(this ClockodoException exception) => exception.Kind
        is ClockodoErrorKind.Unauthorized or ClockodoErrorKind.Unreachable or ClockodoErrorKind.RateLimited;

    /// <summary>True if the request, which was sent, may have taken effect.</summary>
    internal static bool LeavesOutcomeOpen(this ClockodoException exception) => exception.Kind
        is ClockodoErrorKind.OutcomeUnknown or ClockodoErrorKind.ServiceError or ClockodoErrorKind.TimedOut
        or ClockodoErrorKind.UnreadableAnswer;

    internal static ErrorRecord NotConnected(string reason) => new(
        new InvalidOperationException(
            $"{reason} Connect with 'Connect-Clockodo -Credential (Get-Credential)' (the user name is your e-mail address, "
            + "the password your API key), or try 'Connect-Clockodo -Sandbox'. Scripts can set CLOCKODO_API_USER and "
            + "CLOCKODO_API_KEY instead."),
        "NotConnected",
        ErrorCategory.ConnectionError,
        targetObject: null);

    internal static ErrorRecord InvalidInput(string message, object? target) =>
        new(new ArgumentException(message), "Invalid", ErrorCategory.InvalidArgument, target);
}
