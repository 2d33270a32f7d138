using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>
/// Reads a response, a JSON object, as its bytes arrive. It builds no document, and reads no byte twice, except those of a
/// property or an item that arrives in two parts.
/// </summary>
internal abstract class ResponseReader<TResponse> : BodyReader<TResponse>
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

    internal override bool HasBegun => _position != Position.BeforeObject;

    internal override int Advance(ReadOnlySpan<byte> bytes, bool isLast)
    {
        if (isLast && bytes.IsEmpty && !HasBegun)
        {
            throw new JsonException("The response is empty.");
        }

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
            throw new JsonException("The response ends too early.");
        }

        return consumed;
    }

    /// <summary>Reads the value of the property whose name the reader is on. False: the bytes end within it.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="bytes">The bytes that the reader reads.</param>
    protected abstract bool TryReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes);

    /// <summary>Continues within a value that is read in parts. False: the bytes end within the part.</summary>
    protected virtual bool TryContinue(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes) => throw new InvalidOperationException();

    /// <summary>
    /// Reads what follows without the reader, as far as possible, and stops where the reader can continue as if it had read
    /// nothing.
    /// </summary>
    /// <returns>The number of bytes read.</returns>
    protected virtual int ReadPlain(ReadOnlySpan<byte> bytes) => 0;

    /// <summary>Whether the reader is within a value that is read in parts.</summary>
    protected virtual bool IsWithinValue => false;

    /// <summary>Takes the bytes of the object whose opening brace the reader is on. False: the bytes end within it.</summary>
    protected static bool TryTakeObject(
        ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> json)
    {
        int begin = (int)reader.TokenStartIndex;
        bool isWhole = reader.TrySkip();
        json = isWhole ? bytes.Slice(begin, (int)reader.BytesConsumed - begin) : default;
        return isWhole;
    }

    // The reader counts only the bytes that it reads; the position in the message must include the others.
    private bool TryStepInPlace(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return TryStep(ref reader, bytes);
        }
        catch (JsonException exception)
            when (_plainBytes > 0 && exception is { LineNumber: 0, BytePositionInLine: long position })
        {
            throw new JsonException(exception.Message, exception.Path, 0, position + _plainBytes, exception);
        }
        catch (InvalidOperationException exception)
        {
            // A property name with bytes that are not UTF-8, or with half of a surrogate pair.
            throw new JsonException("The response contains text that is not readable.", exception);
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
                throw new JsonException("The response is not a JSON object.");
        }
    }
}
