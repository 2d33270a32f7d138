using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Service.Errors;

/// <summary>Why a request is not granted. Thrown, as the reason may be found deep in a body or a query.</summary>
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

    /// <summary>400: something in the query or in the body cannot be taken as it is.</summary>
    internal static RejectedRequest Invalid(Reason reason, params IReadOnlyList<string> fields) =>
        new(400, ErrorShape.Simple, reason, fields);

    /// <summary>A refusal in the shape that the entries use, with another status than 400.</summary>
    internal static RejectedRequest Simple(int status, Reason reason, params IReadOnlyList<string> fields) =>
        new(status, ErrorShape.Simple, reason, fields);

    /// <summary>A refusal in the shape that most resources use.</summary>
    internal static RejectedRequest General(int status, Reason reason, params IReadOnlyList<string> fields) =>
        new(status, ErrorShape.General, reason, fields);

    /// <summary>410: the route is a thing of the past.</summary>
    internal static RejectedRequest Gone(ErrorShape shape) => new(410, shape, Reason.RouteRetired, []);
}
