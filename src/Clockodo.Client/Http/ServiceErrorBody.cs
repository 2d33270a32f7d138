using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Http;

/// <summary>
/// The service's description of an error, in any of the forms that it uses: <c>{"error":{…}}</c>, <c>{"error":"…"}</c>,
/// <c>{"errors":[{…}]}</c>, <c>{"errors":[{"error":{…}}]}</c>, <c>{"message":"…"}</c>. A gateway's page has none.
/// </summary>
/// <param name="Message">The message; null: none.</param>
/// <param name="Code">The code or the type; null: none.</param>
/// <param name="Fields">The fields that the service rejects.</param>
internal sealed record ServiceErrorBody(string? Message, string? Code, IReadOnlyList<string> Fields)
{
    private const int MostBytes = 64 * 1024;
    private const int LongestMessage = 2000;

    internal static ServiceErrorBody None { get; } = new(null, null, []);

    internal static async Task<ServiceErrorBody> ReadAsync(
        HttpResponseMessage response, ClockodoCredential credential, CancellationToken cancellationToken)
    {
        byte[] body;
        try
        {
            using Stream stream = await ResponseBody.OpenAsync(response, cancellationToken).ConfigureAwait(false);
            body = await ReadStartAsync(stream, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is IOException or HttpRequestException or InvalidDataException or InvalidOperationException
                && !cancellationToken.IsCancellationRequested)
        {
            // The status is known, and more useful than an error about an incomplete or undecodable body.
            return None;
        }

        ServiceErrorBody error = Parse(body);
        return error with
        {
            Message = error.Message is string message ? Clean(message, credential) : null,
            Code = error.Code is string code ? Clean(code, credential) : null,
            Fields = [.. error.Fields.Select(field => Clean(field, credential))],
        };
    }

    internal static ServiceErrorBody Parse(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return FromRoot(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or the name of a property is not valid text.
            return None;
        }
    }

    private static ServiceErrorBody FromRoot(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return None;
        }

        if (root.TryGetProperty("error", out JsonElement error))
        {
            return FromError(error);
        }

        if (root.TryGetProperty("errors", out JsonElement errors) && errors.ValueKind == JsonValueKind.Array)
        {
            return FromErrors(errors);
        }

        return FromError(root);
    }

    private static ServiceErrorBody FromErrors(JsonElement errors)
    {
        List<string> messages = [];
        List<string> fields = [];
        string? code = null;
        foreach (JsonElement item in errors.EnumerateArray())
        {
            bool isWrapped = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("error", out _);
            ServiceErrorBody error = FromError(isWrapped ? item.GetProperty("error") : item);
            if (error.Message is string message)
            {
                messages.Add(message);
            }

            code ??= error.Code;
            fields.AddRange(error.Fields);
        }

        return new(messages.Count == 0 ? null : string.Join(" ", messages), code, fields);
    }

    private static ServiceErrorBody FromError(JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object)
        {
            return new(Scalar(error), null, []);
        }

        List<string> fields = [];
        if (error.TryGetProperty("fields", out JsonElement names) && names.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement name in names.EnumerateArray())
            {
                if (Scalar(name) is string field)
                {
                    fields.Add(field);
                }
            }
        }

        if (Property(error, "path") is string path)
        {
            fields.Add(path);
        }

        return new(Property(error, "message"), Property(error, "code") ?? Property(error, "type"), fields);
    }

    private static string? Property(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? Scalar(value) : null;

    private static string? Scalar(JsonElement element)
    {
        try
        {
            string? text = element.ValueKind switch
            {
                JsonValueKind.String => element.GetString(),
                JsonValueKind.Number => element.GetRawText(),
                _ => null,
            };
            return string.IsNullOrEmpty(text) ? null : text;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8.
            return null;
        }
    }

    // In this order: characters that are removed may have split the key, and of a key that is cut in two, the first half would
    // remain.
    private static string Clean(string text, ClockodoCredential credential)
    {
        string redacted = credential.Redact(SafeText.Clean(text));
        return redacted.Length <= LongestMessage ? redacted : redacted[..LongestMessage] + "…";
    }

    private static async Task<byte[]> ReadStartAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[MostBytes];
        int count = 0;
        while (count < buffer.Length)
        {
#if NET
            int received = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false);
#else
            int received = await stream
                .ReadAsync(buffer, count, buffer.Length - count, cancellationToken).ConfigureAwait(false);
#endif
            if (received == 0)
            {
                break;
            }

            count += received;
        }

        Array.Resize(ref buffer, count);
        return buffer;
    }
}
