namespace Clockodo.Sandbox.Service.Errors;

/// <summary>The forms of error bodies.</summary>
internal enum ErrorShape
{
    /// <summary><c>{"error":{"message":…,"fields":[…],"code":…}}</c>: used by entries.</summary>
    Simple,

    /// <summary><c>{"errors":[{"type":…,"message":…,"details":…,"path":…}]}</c>: used by most other resources.</summary>
    General,

    /// <summary>
    /// <c>{"errors":[{"error":{"type":…,"message":…,"path":…,"details":…}}]}</c>: 422 of v3 and v4, with the type of the reason.
    /// </summary>
    Typed,

    /// <summary><c>{"message":…}</c>: used by routes without a version.</summary>
    BareMessage,

    /// <summary><c>{"error":"…"}</c>: used by routes of a retired version.</summary>
    BareError,
}
