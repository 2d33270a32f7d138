using System;
using System.Globalization;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Listing;

/// <summary>Reads single parameters of a query; rejects values that are not valid.</summary>
internal static class QueryReader
{
    internal static DateTimeOffset ReadTime(this QueryString query, string name)
    {
        var text = query.Find(name) ?? throw RejectedRequest.Invalid(Reason.ParameterMissing, name);
        return WireTime.TryReadFromQuery(text, out var time) ? time : throw Malformed(name);
    }

    internal static bool ReadFlag(this QueryString query, string name) =>
        query.Find(name) switch
        {
            null or "0" or "false" => false,
            "1" or "true" => true,
            _ => throw Malformed(name),
        };

    internal static int ReadInteger(this QueryString query, string name, int fallback, int maximum)
    {
        var text = query.Find(name);
        if (text is null)
        {
            return fallback;
        }

        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number >= 1 && number <= maximum ? number : throw Malformed(name);
    }

    internal static long? ReadId(this QueryString query, string name, long minimum = 0) =>
        query.ReadCount(name) is not { } id ? null
        : id >= minimum ? id
        : throw Malformed(name);

    /// <summary>An integer of 0 or more.</summary>
    internal static long? ReadCount(this QueryString query, string name)
    {
        var text = query.Find(name);
        if (text is null)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw Malformed(name);
    }

    internal static RejectedRequest Malformed(string name) => RejectedRequest.Invalid(Reason.ParameterInvalid, name);
}
