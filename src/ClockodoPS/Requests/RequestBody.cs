using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClockodoPS.Binding;

namespace ClockodoPS.Requests;

/// <summary>
/// Writes the body of a request as JSON, from a hashtable, a custom object, or a list of them. Text is JSON already. Objects of other
/// types are refused: their properties are not what the service expects.
/// </summary>
internal sealed class RequestBody : IDisposable
{
    private const int Deepest = 64;
    private const string HowToWrite = "Give a hashtable, a custom object, or JSON as text.";

    // The body is not embedded in HTML, so umlauts need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly MemoryStream _stream = new();
    private readonly Utf8JsonWriter _writer;

    // The objects around the one that is written.
    private readonly Stack<object> _around = new();

    private RequestBody()
    {
        _writer = new Utf8JsonWriter(_stream, Options);
    }

    /// <summary>The body as JSON.</summary>
    /// <exception cref="FormatException">It cannot be sent; the message says what to write.</exception>
    internal static string From(object body)
    {
        object? value = ScalarValue.Unwrap(body);
        if (value is string json)
        {
            return json;
        }

        bool isLines = ScalarValue.Elements(value) is { Count: > 0 } elements && elements.TrueForAll(element => ScalarValue.Unwrap(element) is string);
        if (isLines || !(value is IDictionary || IsCustomObject(value) || ScalarValue.Elements(value) is not null))
        {
            throw ScalarValue.Refuse(
                value ?? "", "a valid body", isLines ? "If these are the lines of a file, read it with Get-Content -Raw." : HowToWrite);
        }

        using var writer = new RequestBody();
        writer.Write("Body", value);
        writer._writer.Flush();
        return Encoding.UTF8.GetString(writer._stream.ToArray());
    }

    /// <summary>Ends writing.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _stream.Dispose();
    }

    private static bool IsCustomObject(object? value) =>
        value is PSObject { BaseObject: PSCustomObject } item && ReferenceValue.NounOf(item) is null;

    private void Write(string name, object? given)
    {
        object? value = ScalarValue.Unwrap(given);
        if (value is null)
        {
            _writer.WriteNullValue();
        }
        else if (value is IDictionary dictionary)
        {
            WriteObject(name, value, PropertiesOf(dictionary));
        }
        else if (IsCustomObject(value))
        {
            WriteObject(name, value, ((PSObject)value).Properties.Select(property => (property.Name, ValueOf(property))));
        }
        else if (ScalarValue.Elements(value) is List<object?> elements)
        {
            WriteWithin(name, value, () =>
            {
                _writer.WriteStartArray();
                elements.ForEach(element => Write(name, element));
                _writer.WriteEndArray();
            });
        }
        else
        {
            WriteSingle(name, WireValue.From(name, value));
        }
    }

    private void WriteObject(string name, object value, IEnumerable<(string Name, object? Value)> properties) => WriteWithin(name, value, () =>
    {
        _writer.WriteStartObject();
        foreach ((string Name, object? Value) property in properties)
        {
            _writer.WritePropertyName(RequireWhole(property.Name, property.Name));
            Write(property.Name, property.Value);
        }

        _writer.WriteEndObject();
    });

    private void WriteWithin(string name, object value, Action write)
    {
        if (_around.Count >= Deepest || _around.Any(outer => ReferenceEquals(outer, value)))
        {
            throw new FormatException($"'{name}' of the body contains itself, or is nested too deeply.");
        }

        _around.Push(value);
        write();
        _around.Pop();
    }

    private void WriteSingle(string name, object value)
    {
        switch (value)
        {
            case bool flag:
                _writer.WriteBooleanValue(flag);
                break;
            case long number:
                _writer.WriteNumberValue(number);
                break;
            case decimal number:
                _writer.WriteNumberValue(number);
                break;
            case BigInteger number:
                _writer.WriteRawValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                _writer.WriteNumberValue(number);
                break;
            default:
                _writer.WriteStringValue(RequireWhole(name, (string)value));
                break;
        }
    }

    // Not every dictionary has entries of this type if it is enumerated as a list.
    private static IEnumerable<(string Name, object? Value)> PropertiesOf(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return (NameOf(entry.Key), entry.Value);
        }
    }

    private static string NameOf(object key) => ScalarValue.Unwrap(key) as string
        ?? throw new FormatException($"{ScalarValue.Describe(key)} is not a valid name of a property in the body. Write the name in quotes.");

    private static object? ValueOf(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException exception)
        {
            throw new FormatException($"'{property.Name}' of the body cannot be read: {exception.Message}", exception);
        }
    }

    // The writer would replace half of a surrogate pair.
    private static string RequireWhole(string name, string text)
    {
        try
        {
            StrictUtf8.GetByteCount(text);
            return text;
        }
        catch (EncoderFallbackException exception)
        {
            throw new FormatException($"'{name}' of the body has half of a surrogate pair, which cannot be sent.", exception);
        }
    }
}
