using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ClockodoPS.Binding;

namespace ClockodoPS.Requests;

/// <summary>
/// Reads the query of a request from a hashtable. A list becomes values with commas between them, or, for a name that ends in [], one
/// parameter each; a hashtable as a value becomes parameters with brackets. Null is an error, because a filter that is missing by
/// mistake would return everything.
/// </summary>
internal static class QueryValues
{
    private const int Deepest = 8;

    /// <exception cref="FormatException">A value cannot be sent; the message says what to write.</exception>
    internal static IReadOnlyList<KeyValuePair<string, string>> From(IDictionary query)
    {
        List<KeyValuePair<string, string>> parameters = [];
        Add(query, "", parameters, depth: 1);
        return parameters;
    }

    private static void Add(IDictionary values, string parent, List<KeyValuePair<string, string>> parameters, int depth)
    {
        if (depth > Deepest)
        {
            throw new FormatException($"'{parent}' of the query is nested too deeply. It may contain itself.");
        }

        foreach (DictionaryEntry pair in values)
        {
            if (ScalarValue.Unwrap(pair.Key) is not string key)
            {
                throw new FormatException($"{ScalarValue.Describe(pair.Key)} is not a valid name of a parameter. Write the name in quotes.");
            }

            string name = parent.Length == 0 ? key : $"{parent}[{key}]";
            object? value = ScalarValue.Unwrap(pair.Value);
            if (value is IDictionary { Count: > 0 } nested)
            {
                Add(nested, name, parameters, depth + 1);
            }
            else
            {
                parameters.AddRange(ValuesOf(name, value).Select(text => new KeyValuePair<string, string>(name, text)));
            }
        }
    }

    private static string[] ValuesOf(string name, object? value)
    {
        if (ScalarValue.Elements(value) is not List<object?> elements)
        {
            return [TextOf(name, value)];
        }

        string[] texts = [.. elements.Select(element => TextOf(name, ScalarValue.Unwrap(element)))];
        return texts.Length == 0 ? throw Empty(name)
            : name.EndsWith("[]", StringComparison.Ordinal) ? texts
            : texts.Length > 1 && Array.Find(texts, text => text.IndexOfAny([',']) >= 0) is string unclear
                ? throw new FormatException(
                    $"'{name}': {ScalarValue.Quote(unclear)} has a comma, and commas separate the values of a list. Give one value, or text as the service expects it.")
            : [string.Join(",", texts)];
    }

    private static string TextOf(string name, object? value)
    {
        object single = value is null or IDictionary { Count: 0 } ? throw Empty(name)
            : value is IDictionary || ScalarValue.Elements(value) is not null ? throw WireValue.Refuse(name, value)
            : WireValue.From(name, value);
        return single is bool flag ? (flag ? "true" : "false") : Convert.ToString(single, CultureInfo.InvariantCulture)!;
    }

    private static FormatException Empty(string name) => new(
        $"'{name}' is empty. Without it, the service may return everything. Give a value, or leave '{name}' out.");
}
