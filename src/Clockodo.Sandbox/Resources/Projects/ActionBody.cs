using System.Collections.Generic;
using System.Text.Json;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources.Projects;

/// <summary>
/// The body of an action of v3 or v4. What is not a JSON object with documented fields is 400; values that are not valid are
/// 422.
/// </summary>
internal sealed class ActionBody
{
    private readonly Dictionary<string, JsonElement> _fields = [];

    private ActionBody()
    {
    }

    internal static ActionBody Read(SandboxCall call, params IReadOnlyList<string> known)
    {
        try
        {
            return JsonObjectReader.Read(call, known, static _ => new ActionBody(), static (body, field) => body.Take(field));
        }
        catch (RejectedRequest rejection)
        {
            throw rejection.InGeneralShape();
        }
    }

    internal bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>True or false; null if the field is missing.</summary>
    internal bool? ReadFlag(string name) =>
        _fields.TryGetValue(name, out var value)
            ? JsonValues.ReadFlag(value) ?? throw RejectedRequest.Unexpected(name, "true", "false")
            : null;

    /// <summary>An amount from 0 to a maximum; null if the field is null or missing.</summary>
    internal decimal? ReadAmount(string name, decimal maximum)
    {
        if (!_fields.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return JsonValues.ReadAmount(value) is { } amount && amount <= maximum
            ? amount
            : throw RejectedRequest.Unexpected(name, "number", "null");
    }

    private bool Take(JsonProperty field)
    {
        _fields[field.Name] = field.Value.Clone();
        return true;
    }
}
