using System;
using System.Text.Json;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Json;

/// <summary>
/// Reads an answer, a JSON object, as its bytes arrive: no document is built and no byte is read twice, but for those of
/// a property or an item that came in two halves. Bytes in, objects out; no network here.
/// </summary>
internal abstract class AnswerReader<TAnswer>
{
    private JsonReaderState _state;
    private Position _position = Position.BeforeObject;

    private enum Position
    {
        BeforeObject,
        InObject,
        AfterObject,
    }

    /// <summary>When the service made it; null: it did not tell.</summary>
    internal AnswerTime? Time { get; set; }

    /// <summary>Reads what is whole in these bytes.</summary>
    /// <param name="bytes">What came, from the first byte that was not consumed.</param>
    /// <param name="isLast">Nothing comes after these.</param>
    /// <returns>How many bytes were consumed.</returns>
    /// <exception cref="JsonException">They are no JSON, end too early, or have the wrong shape.</exception>
    internal int Advance(ReadOnlySpan<byte> bytes, bool isLast)
    {
        var reader = new Utf8JsonReader(bytes, isLast, _state);
        int consumed = 0;
        while (TryStep(ref reader))
        {
            consumed = (int)reader.BytesConsumed;
            _state = reader.CurrentState;
        }

        if (isLast && _position != Position.AfterObject)
        {
            throw new JsonException("The answer ends too early.");
        }

        return consumed;
    }

    /// <summary>What was read.</summary>
    /// <exception cref="JsonException">Something that must be there is missing.</exception>
    internal abstract TAnswer Finish();

    /// <summary>Reads the value of the property whose name the reader stands on. False: the bytes end within it.</summary>
    protected abstract bool TryReadProperty(ref Utf8JsonReader reader);

    /// <summary>Goes on within a value that is read piece by piece. False: the bytes end within the piece.</summary>
    protected virtual bool TryContinue(ref Utf8JsonReader reader) => throw new InvalidOperationException();

    /// <summary>Whether the reader is within a value that is read piece by piece.</summary>
    protected virtual bool IsWithinValue => false;

    private bool TryStep(ref Utf8JsonReader reader)
    {
        if (IsWithinValue)
        {
            return TryContinue(ref reader);
        }

        if (!reader.Read())
        {
            return false;
        }

        switch (_position)
        {
            case Position.BeforeObject when reader.TokenType == JsonTokenType.StartObject:
                _position = Position.InObject;
                return true;
            case Position.InObject when reader.TokenType == JsonTokenType.EndObject:
                _position = Position.AfterObject;
                return true;
            case Position.InObject:
                return TryReadProperty(ref reader);
            default:
                throw new JsonException("The answer is not a JSON object.");
        }
    }
}
