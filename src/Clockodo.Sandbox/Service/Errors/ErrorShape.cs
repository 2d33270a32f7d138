namespace Clockodo.Sandbox.Service.Errors;

/// <summary>The bodies in which the service wraps an error.</summary>
internal enum ErrorShape
{
    /// <summary><c>{"error":{"message":…,"fields":[…],"code":…}}</c>: what the entries answer.</summary>
    Simple,

    /// <summary><c>{"errors":[{"type":…,"message":…,"details":…,"path":…}]}</c>: what most others answer.</summary>
    General,

    /// <summary><c>{"message":…}</c>: what routes without a version answer.</summary>
    BareMessage,

    /// <summary><c>{"error":"…"}</c>: what routes of a retired version answer.</summary>
    BareError,
}
