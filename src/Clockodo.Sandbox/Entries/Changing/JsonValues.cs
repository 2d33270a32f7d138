using System;
using System.Text.Json;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Changing;

/// <summary>Reads single values of a body; null if the value is not what the documentation requires.</summary>
internal static class JsonValues
{
    /// <summary>An upper bound that prevents overflow of sums.</summary>
    private const decimal MaximumAmount = 1_000_000_000m;

    /// <summary>Almost seventy years in seconds; it prevents overflow too.</summary>
    private const long MaximumCount = int.MaxValue;

    /// <summary>An integer of 0 or more: an ID or a number of seconds.</summary>
    internal static long? ReadCount(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
        && number is >= 0 and <= MaximumCount
            ? number
            : null;

    /// <summary>An ID where 0, for no ID, is not allowed.</summary>
    internal static long? ReadId(JsonElement value) => ReadCount(value) is >= 1 and var id ? id : null;

    internal static int? ReadBillable(JsonElement value) =>
        ReadCount(value) is BillingState.NotBillable or BillingState.Billable or BillingState.Billed
            ? value.GetInt32()
            : null;

    internal static decimal? ReadAmount(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
        && number is >= 0 and <= MaximumAmount
            ? number
            : null;

    internal static bool? ReadFlag(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    internal static string? ReadText(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: JSON allows it, but it is not valid text.
            return null;
        }
    }

    internal static DateTimeOffset? ReadTime(JsonElement value) =>
        ReadText(value) is { } text && WireTime.TryRead(text, out var time) ? time : null;

    /// <summary>Whether a value that can be null is valid: it is null, or it was read.</summary>
    internal static bool IsNullOr(this JsonElement value, object? read) =>
        read is not null || value.ValueKind == JsonValueKind.Null;
}
