using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>Reads <c>{"success":true}</c>; with another status than 200, the status says it.</summary>
internal sealed class SuccessReader : ResponseReader<bool>
{
    private bool _success;

    internal override bool Finish() =>
        _success ? true : throw new JsonException("The response does not say that the request succeeded.");

    internal override bool TryFinishWithoutBody(bool isEmpty, out bool result)
    {
        result = true;
        return true;
    }

    protected override bool TryReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        if (!reader.ValueTextEquals("success"))
        {
            return reader.TrySkip();
        }

        if (!reader.Read())
        {
            return false;
        }

        _success = JsonValue.ReadBoolean(ref reader, "success") == true;
        return true;
    }
}
