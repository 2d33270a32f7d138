using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>
/// Reads the JSON object of a POST or PUT. It may be stricter than the real service: it rejects undocumented fields, so that
/// tests detect a client that sends them.
/// </summary>
internal static class JsonObjectReader
{
    private const string MediaType = "application/json";

    /// <summary>Reads a body. If a field occurs twice, the last value is used.</summary>
    /// <param name="call">The call with the body.</param>
    /// <param name="known">The documented fields.</param>
    /// <param name="create">Creates the result, from the names of the given fields.</param>
    /// <param name="take">Stores a field in the result; false if its value is not valid.</param>
    internal static T Read<T>(
        SandboxCall call,
        IReadOnlyCollection<string> known,
        Func<IReadOnlyCollection<string>, T> create,
        Func<T, JsonProperty, bool> take)
    {
        using var document = Parse(call);
        var properties = document.RootElement.EnumerateObject().ToArray();
        var names = new HashSet<string>(properties.Select(property => property.Name), StringComparer.Ordinal);
        RejectedRequest.ThrowIfAny(Reason.FieldUnknown, names.Where(name => !known.Contains(name)));

        var result = create(names);
        RejectedRequest.ThrowIfAny(
            Reason.FieldInvalid,
            properties.Where(property => !take(result, property)).Select(property => property.Name));
        return result;
    }

    private static JsonDocument Parse(SandboxCall call)
    {
        try
        {
            if (string.Equals(call.MediaType, MediaType, StringComparison.OrdinalIgnoreCase))
            {
                var document = JsonDocument.Parse(call.Body ?? string.Empty);
                if (document.RootElement.ValueKind == JsonValueKind.Object)
                {
                    return document;
                }

                document.Dispose();
            }
        }
        catch (JsonException)
        {
            // Rejected below, like everything that is not a JSON object.
        }

        throw RejectedRequest.Invalid(Reason.BodyNotJson);
    }
}
