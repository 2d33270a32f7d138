using System;
using System.Text.Json;
using Clockodo.Client.Json;

namespace Clockodo.Client.Reports;

/// <summary>
/// Reads <c>{"confirm_key":"…","affected_entries":5}</c>, or <c>{"success":true,"edited_entries":5}</c> after the change was confirmed.
/// </summary>
internal sealed class ConfirmationReader(bool isConfirmed) : ResponseReader<GroupConfirmation>
{
    private string? _key;
    private long? _affected;
    private long? _edited;
    private bool? _success;

    internal override GroupConfirmation Finish() => isConfirmed switch
    {
        true when _success != true => throw new JsonException("The response does not say that the request succeeded."),
        false when string.IsNullOrEmpty(_key) => throw new JsonException("The response has no 'confirm_key'."),
        false when _affected is null => throw new JsonException("The response has no 'affected_entries'."),
        _ => new(_key, _affected, _edited),
    };

    protected override bool TryReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        bool isKey = reader.ValueTextEquals("confirm_key");
        bool isAffected = reader.ValueTextEquals("affected_entries");
        // Another client expects the second name after a removal.
        bool isEdited = reader.ValueTextEquals("edited_entries") || reader.ValueTextEquals("deleted_entries");
        if (!isKey && !isAffected && !isEdited && !reader.ValueTextEquals("success"))
        {
            return reader.TrySkip();
        }

        if (!reader.Read())
        {
            return false;
        }

        if (isKey)
        {
            _key = JsonValue.ReadText(ref reader, "confirm_key");
        }
        else if (isAffected)
        {
            _affected = JsonValue.ReadInteger(ref reader, "affected_entries");
        }
        else if (isEdited)
        {
            _edited = JsonValue.ReadInteger(ref reader, "edited_entries");
        }
        else
        {
            _success = JsonValue.ReadBoolean(ref reader, "success");
        }

        return true;
    }
}
