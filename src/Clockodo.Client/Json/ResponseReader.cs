using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>
/// Reads an answer, a JSON object, as its bytes arrive: no document is built and no byte is read twice, but for those of
/// a property or an item that came in two halves. Bytes in, objects out; no network here.
/// </summary>
internal abstract class ResponseReader<TResponse>
{
    private JsonReaderState _state;
    private long _plainBytes;
    private Position _position = Position.BeforeObject;

    private enum Position
    {
        BeforeObject,
        InObject,
        AfterObject,
    }

    /// <summary>When the service made it; null: it did not tell.</summary>
    internal ResponseTime? Time { get; set; }

    /// <summary>Reads what is whole in these bytes.</summary>
    /// <param name="bytes">What came, from the first byte that was not consumed.</param>
    /// <param name="isLast">Nothing comes after these.</param>
    /// <returns>How many bytes were consumed.</returns>
    /// <exception cref="JsonException">They are no JSON, end too early, or have the wrong shape.</exception>
    internal int Advance(ReadOnlySpan<byte> bytes, bool isLast)
    {
        int consumed = 0;
        while (true)
        {
            int plain = ReadPlain(bytes.Slice(consumed));
            _plainBytes += plain;
            consumed += plain;
            ReadOnlySpan<byte> rest = bytes.Slice(consumed);
            var reader = new Utf8JsonReader(rest, isLast, _state);
            if (!TryStepInPlace(ref reader, rest))
            {
                break;
            }

            consumed += (int)reader.BytesConsumed;
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
    internal abstract TResponse Finish();

    /// <summary>Reads the value of the property whose name the reader stands on. False: the bytes end within it.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="bytes">What the reader reads.</param>
    protected abstract bool TryReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes);

    /// <summary>Goes on within a value that is read piece by piece. False: the bytes end within the piece.</summary>
    protected virtual bool TryContinue(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes) => throw new InvalidOperationException();

    /// <summary>
    /// Reads what comes next without a reader, as far as that goes, and up to a place where the reader can go on as if it had
    /// read nothing.
    /// </summary>
    /// <returns>How many bytes that were.</returns>
    protected virtual int ReadPlain(ReadOnlySpan<byte> bytes) => 0;

    /// <summary>Whether the reader is within a value that is read piece by piece.</summary>
    protected virtual bool IsWithinValue => false;

    /// <summary>Takes the object whose opening brace the reader stands on. False: the bytes end within it.</summary>
    protected static bool TryTakeObject(
        ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> json)
    {
        int begin = (int)reader.TokenStartIndex;
        bool isWhole = reader.TrySkip();
        json = isWhole ? bytes.Slice(begin, (int)reader.BytesConsumed - begin) : default;
        return isWhole;
    }

    // The reader counts the bytes it sees, and the others must be in the message as well.
    private bool TryStepInPlace(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return TryStep(ref reader, bytes);
        }
        catch (JsonException exception)
            when (_plainBytes > 0 && exception is { LineNumber: 0, BytePositionInLine: long position })
        {
            long place = position + _plainBytes;
            string message = exception.Message.Replace(
                $"BytePositionInLine: {position}", $"BytePositionInLine: {place}");
            throw new JsonException(message, exception.Path, 0, place, exception);
        }
        catch (InvalidOperationException exception)
        {
            // A property's name with bytes that are no UTF-8, or with half of a surrogate pair.
            throw new JsonException("The answer holds text that is not readable.", exception);
        }
    }

    private bool TryStep(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        if (IsWithinValue)
        {
            return TryContinue(ref reader, bytes);
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
                return TryReadProperty(ref reader, bytes);
            default:
                throw new JsonException("The answer is not a JSON object.");
        }
    }
}
