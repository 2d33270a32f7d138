namespace Clockodo.Sandbox.Service.Errors;

/// <summary>The reasons for errors. The messages are in <see cref="MessageTexts"/>.</summary>
internal enum Reason
{
    AuthenticationFailed,
    ExternalApplicationMissing,
    RouteUnknown,
    RouteRetired,
    MethodNotAllowed,
    EntryNotFound,
    ResourceNotFound,
    EntryOfAnotherUser,
    RateWithoutRight,
    ParameterMissing,
    ParameterInvalid,
    PeriodReversed,
    BodyNotJson,
    FieldUnknown,
    FieldMissing,
    FieldInvalid,
    FieldOfAnotherType,
    TypeAmbiguous,
    ReferenceNotFound,
    ProjectOfAnotherCustomer,
    SubprojectOfAnotherProject,
    ProjectCompleted,
    EndBeforeStart,
    DurationOfRunningEntry,
    BillableNotAllowed,
    EntryLocked,
}
