using System;
using System.Text;
using System.Text.Json;
using Clockodo.Client.Json;

namespace Clockodo.Client.Requests;

/// <summary>Reads a whole response: any JSON, or nothing.</summary>
/// <param name="canBeEmpty">
/// Whether a success without a body is complete. A list is not: a body that was lost must not look like an empty list.
/// </param>
/// <param name="mostMegabytes">A limit against endless responses.</param>
internal sealed class DocumentReader(bool canBeEmpty, int mostMegabytes = 128) : BodyReader<ClockodoResponse>
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly int _mostBytes = mostMegabytes * 1024 * 1024;
    private byte[] _body = [];
    private int _count;
    private byte? _first;
    private ClockodoResponse? _response;

    // The service sends objects and arrays. What begins otherwise and is not JSON would not be JSON when sent again.
    internal override bool HasBegun => _first is (byte)'{' or (byte)'[';

    internal override int Advance(ReadOnlySpan<byte> bytes, bool isLast)
    {
        if (bytes.Length > _mostBytes - _count)
        {
            throw new JsonException(FormattableString.Invariant($"It has more than {mostMegabytes} MB. Request less at once."));
        }

        RequireJson(bytes);
        Append(bytes);
        if (isLast)
        {
            _response = Read();
        }

        return bytes.Length;
    }

    internal override ClockodoResponse Finish() => _response ?? throw new JsonException("The response ends too early.");

    internal override bool TryFinishWithoutBody(bool isEmpty, out ClockodoResponse result)
    {
        result = ClockodoResponse.Empty;
        return isEmpty;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _body.Length - _count)
        {
            Array.Resize(ref _body, Math.Max(_count + bytes.Length, (int)Math.Min(2L * _body.Length, _mostBytes)));
        }

        bytes.CopyTo(_body.AsSpan(_count));
        _count += bytes.Length;
    }

    // A web page is recognized by its first character, however long it is. The position makes it an error of the parser.
    private void RequireJson(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in _first is null ? bytes : default)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                _first = value;
                break;
            }
        }

        if (_first is byte first && "{[\"-0123456789tfn".IndexOf((char)first) < 0)
        {
            throw new JsonException("It is not JSON.", path: null, lineNumber: 0, bytePositionInLine: 0);
        }
    }

    private ClockodoResponse Read()
    {
        if (_first is null)
        {
            return canBeEmpty ? ClockodoResponse.Empty : throw new JsonException("The response is empty.");
        }

        RequireUtf8();
        var reader = new Utf8JsonReader(_body.AsSpan(0, _count));
        try
        {
            JsonElement document = JsonElement.ParseValue(ref reader);

            // An error if anything follows.
            reader.Read();
            return new ClockodoResponse(document, Time);
        }
        catch (InvalidOperationException exception)
        {
            // The name of a property has half of a surrogate pair.
            throw new JsonException("The response contains text that is not readable.", exception);
        }
    }

    // The parser does not look into texts, which would fail later.
    private void RequireUtf8()
    {
        try
        {
            StrictUtf8.GetCharCount(_body, 0, _count);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException("The response contains text that is not UTF-8.", exception);
        }
    }
}
