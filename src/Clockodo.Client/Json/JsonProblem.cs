using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>Describes why a text cannot be read as JSON.</summary>
internal static class JsonProblem
{
    /// <summary>Whether the error is the parser's. Its message quotes the text, which may contain anything, even the key.</summary>
    internal static bool IsOfParser(JsonException exception) => exception.LineNumber is not null;

    /// <summary>The problem, without what the parser quotes.</summary>
    /// <returns>One or more sentences, to follow a colon.</returns>
    internal static string Describe(JsonException exception) => IsOfParser(exception)
        ? FormattableString.Invariant(
            $"it is not JSON, or incomplete (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}).")
        : exception.Message;
}
