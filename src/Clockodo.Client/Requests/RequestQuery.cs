using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;

namespace Clockodo.Client.Requests;

/// <summary>
/// The query of a raw request: the parameters in the path, which are decoded and encoded again, and the separate ones. An empty
/// value is refused, because a filter without a value may return everything.
/// </summary>
internal static class RequestQuery
{
    // The runtime refuses longer texts and addresses; any service refuses them as well.
    private const int MostCharacters = 30_000;
    private const int MostEscaped = 60_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the part of a path after the question mark.</summary>
    /// <param name="text">The query, as it is written in an address.</param>
    /// <param name="parameters">The parameters, decoded.</param>
    /// <returns>The problem; null: there is none.</returns>
    internal static string? Parse(string text, List<KeyValuePair<string, string>> parameters)
    {
        int unclear = text.IndexOfAny(['#', '+']);
        if (unclear >= 0)
        {
            return text[unclear] == '#'
                ? "The query in the path has a '#'. If it belongs to a value, write %23."
                : "The query in the path has a '+', which can mean a space or a plus sign. Write %20 or %2B.";
        }

        foreach (string pair in text.Split('&').Where(pair => pair.Length > 0))
        {
            string[] parts = pair.Split(['='], 2);
            if (Decode(parts[0]) is not string name || Decode(parts[parts.Length - 1]) is not string value)
            {
                return $"'{pair}' in the query of the path is not encoded correctly. A '%' must be followed by two hexadecimal digits of UTF-8.";
            }

            parameters.Add(new(name, parts.Length == 1 ? "" : value));
        }

        return null;
    }

    /// <summary>The problem of the parameters; null: there is none.</summary>
    internal static string? FindProblem(
        IReadOnlyList<KeyValuePair<string, string>> inPath, IReadOnlyList<KeyValuePair<string, string>> separate)
    {
        KeyValuePair<string, string>[] all = [.. inPath, .. separate];
        string? problem = all.Select(FindProblem).FirstOrDefault(found => found is not null);
        if (problem is not null)
        {
            return problem;
        }

        string? repeated = inPath.Select(parameter => parameter.Key).Intersect(separate.Select(parameter => parameter.Key)).FirstOrDefault()
            ?? all.GroupBy(parameter => parameter.Key).FirstOrDefault(group => group.Count() > 1 && !IsArray(group.Key))?.Key;
        return repeated is not null ? $"The parameter '{repeated}' of the query is given twice. Give it once."
            : Format(all).Length > MostEscaped ? TooLong
            : null;
    }

    /// <summary>The query string, escaped, without a question mark.</summary>
    internal static string Format(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var builder = new QueryStringBuilder();
        foreach (KeyValuePair<string, string> parameter in parameters)
        {
            builder.Add(parameter.Key, parameter.Value);
        }

        return builder.ToString();
    }

    private const string TooLong = "The query is too long for an address. Request less at once.";

    private static string? FindProblem(KeyValuePair<string, string> parameter)
    {
        (string name, string? value) = (parameter.Key, parameter.Value);
        return string.IsNullOrEmpty(name) ? "A parameter of the query has no name."
            : name.Any(character => char.IsWhiteSpace(character) || char.IsControl(character)) || EntryValidator.HasIncompleteCharacter(name)
                ? $"The name '{name}' of a parameter of the query has white space or a character that cannot be sent."
            : string.IsNullOrWhiteSpace(value)
                ? $"The parameter '{name}' of the query has no value: without it, the service may return everything. Give a value, or leave the parameter out."
            : EntryValidator.HasIncompleteCharacter(value) ? $"The parameter '{name}' of the query has {EntryValidator.IncompleteCharacter}"
            : name.Length + value.Length > MostCharacters ? TooLong
            : null;
    }

    // grouping[] of v2/entrygroups is given once for each grouping.
    private static bool IsArray(string name) => name.EndsWith("[]", StringComparison.Ordinal);

    // Null: it is not UTF-8, or not escaped correctly.
    private static string? Decode(string text)
    {
        try
        {
            byte[] bytes = StrictUtf8.GetBytes(text);
            int count = 0;
            for (int index = 0; index < bytes.Length; index++)
            {
                byte value = bytes[index];
                if (value == '%')
                {
                    if (index + 2 >= bytes.Length || !Uri.IsHexDigit((char)bytes[index + 1]) || !Uri.IsHexDigit((char)bytes[index + 2]))
                    {
                        return null;
                    }

                    value = (byte)((Uri.FromHex((char)bytes[++index]) << 4) | Uri.FromHex((char)bytes[++index]));
                }

                bytes[count++] = value;
            }

            return StrictUtf8.GetString(bytes, 0, count);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
