using System;
using System.Globalization;
using System.Text;

namespace Clockodo.Client.Http;

/// <summary>Builds a query string, escaped. What is null is left out.</summary>
internal sealed class QueryStringBuilder
{
    private readonly StringBuilder _text = new();

    internal QueryStringBuilder AddFilter(string name, string? value) => Add($"filter[{name}]", value);

    internal QueryStringBuilder AddFilter(string name, long? value) => Add($"filter[{name}]", value);

    internal QueryStringBuilder AddFilter(string name, bool? value) => Add($"filter[{name}]", value);

    internal QueryStringBuilder Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    internal QueryStringBuilder Add(string name, bool? value) => Add(name, value is bool flag ? flag ? "true" : "false" : null);

    internal QueryStringBuilder Add(string name, string? value)
    {
        if (value is not null)
        {
            _text.Append(_text.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    /// <summary>The query string, without a question mark.</summary>
    public override string ToString() => _text.ToString();
}
