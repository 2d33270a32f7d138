using System;
using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Sandbox.Service.Errors;

/// <summary>A request is rejected. It is an exception because the reason may be found deep in a body or a query.</summary>
internal sealed class RejectedRequest : Exception
{
    private RejectedRequest(int status, ErrorShape shape, Reason reason, IReadOnlyList<string> fields)
        : base(MessageTexts.Find(reason, Language.English, fields))
    {
        Status = status;
        Shape = shape;
        Reason = reason;
        Fields = fields;
    }

    internal int Status { get; }

    internal ErrorShape Shape { get; }

    internal Reason Reason { get; }

    internal IReadOnlyList<string> Fields { get; }

    /// <summary>The expected values, if the reason is another one.</summary>
    internal IReadOnlyList<string> Expected { get; private init; } = [];

    /// <summary>400: the query or the body is not valid.</summary>
    internal static RejectedRequest Invalid(Reason reason, params IReadOnlyList<string> fields) =>
        new(400, ErrorShape.Simple, reason, fields);

    /// <summary>400 with the names of the fields, if there are any.</summary>
    internal static void ThrowIfAny(Reason reason, IEnumerable<string> fields)
    {
        var concerned = fields.ToArray();
        if (concerned.Length > 0)
        {
            throw Invalid(reason, concerned);
        }
    }

    /// <summary>A rejection in the shape for entries, with a status other than 400.</summary>
    internal static RejectedRequest Simple(int status, Reason reason, params IReadOnlyList<string> fields) =>
        new(status, ErrorShape.Simple, reason, fields);

    /// <summary>A rejection in the shape for most resources.</summary>
    internal static RejectedRequest General(int status, Reason reason, params IReadOnlyList<string> fields) =>
        new(status, ErrorShape.General, reason, fields);

    /// <summary>422: the request is understood, but a rule of the resource forbids it.</summary>
    internal static RejectedRequest Unprocessable(Reason reason, params IReadOnlyList<string> fields) =>
        new(422, ErrorShape.Typed, reason, fields);

    /// <summary>422: a value of another type or out of range.</summary>
    internal static RejectedRequest Unexpected(string field, params IReadOnlyList<string> expected) =>
        new(422, ErrorShape.Typed, Reason.UnexpectedValue, [field]) { Expected = expected };

    /// <summary>410: the route is retired.</summary>
    internal static RejectedRequest Gone(ErrorShape shape) => new(410, shape, Reason.RouteRetired, []);

    /// <summary>The same rejection in the shape for most resources.</summary>
    internal RejectedRequest InGeneralShape() => new(Status, ErrorShape.General, Reason, Fields);
}
