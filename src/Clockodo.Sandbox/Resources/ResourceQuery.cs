using System;
using System.Collections.Generic;
using System.Globalization;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources;

/// <summary>Reads the parameters of v3 and v4. Values that are not valid are rejected, in the error shape of these versions.</summary>
internal static class ResourceQuery
{
    internal static int ReadInteger(this QueryString query, string name, int fallback, int maximum) =>
        query.Find(name) is not { } text ? fallback
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= maximum
            ? number
            : throw Invalid(name);

    internal static string? FindFilter(this QueryString query, string field) => query.Find(FilterName(field));

    internal static bool? ReadFlagFilter(this QueryString query, string field) => query.FindFilter(field) switch
    {
        null => null,
        "true" or "1" => true,
        "false" or "0" => false,
        _ => throw Invalid(FilterName(field)),
    };

    /// <summary>Reads one or several IDs, separated by commas; null if the filter is missing.</summary>
    internal static HashSet<long>? ReadIdFilter(this QueryString query, string field, bool several, long minimum = 0)
    {
        if (query.FindFilter(field) is not { } text)
        {
            return null;
        }

        var ids = new HashSet<long>();
        foreach (var part in several ? text.Split(',') : [text])
        {
            var isId = long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id >= minimum;
            ids.Add(isId ? id : throw Invalid(FilterName(field)));
        }

        return ids;
    }

    /// <summary>Reads a day such as <c>2023-02-28</c>.</summary>
    internal static DateTime? ReadDayFilter(this QueryString query, string field) =>
        query.FindFilter(field) is not { } text ? null
        : DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Invalid(FilterName(field));

    internal static string FilterName(string field) => $"filter[{field}]";

    internal static RejectedRequest Invalid(string name) => RejectedRequest.General(400, Reason.ParameterInvalid, name);
}
