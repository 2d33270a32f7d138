using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;

namespace Clockodo.Sandbox.Tests.Support;

/// <summary>A response, read to its end.</summary>
internal sealed class Reply(HttpResponseMessage message, byte[] bytes)
{
    internal int Status { get; } = (int)message.StatusCode;

    internal byte[] Bytes { get; } = bytes;

    internal string? ContentType { get; } = message.Content.Headers.ContentType?.ToString();

    internal IReadOnlyCollection<string> Allow { get; } = message.Content.Headers.Allow.ToArray();

    internal string Text => Encoding.UTF8.GetString(Bytes);

    internal JsonElement Json { get; } = JsonDocument.Parse(bytes).RootElement;

    internal JsonElement Entry => Json.GetProperty("entry");

    internal JsonElement Running => Json.GetProperty("running");

    internal JsonElement Stopped => Json.GetProperty("stopped");

    internal JsonElement Updated => Json.GetProperty("updated");

    internal JsonElement[] Entries => [.. Json.GetProperty("entries").EnumerateArray()];

    /// <summary>The items of a list of v3 and v4.</summary>
    internal JsonElement[] Data => [.. Json.GetProperty("data").EnumerateArray()];

    internal long[] DataIds => [.. Data.Select(item => item.Long("id"))];

    internal long Count => Json.GetProperty("paging").GetProperty("count_items").GetInt64();

    /// <summary>The first of <c>errors[]</c>.</summary>
    internal JsonElement GeneralError => Json.GetProperty("errors")[0];

    /// <summary>The <c>error</c> object.</summary>
    internal JsonElement SimpleError => Json.GetProperty("error");

    internal string[] ErrorFields =>
        [.. SimpleError.GetProperty("fields").EnumerateArray().Select(name => name.GetString()!)];
}
