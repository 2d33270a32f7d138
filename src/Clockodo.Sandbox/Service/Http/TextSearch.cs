using System.Globalization;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Searches in texts, regardless of case.</summary>
internal static class TextSearch
{
    internal static bool Contains(string? text, string part) =>
        text is not null
        && CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, part, CompareOptions.OrdinalIgnoreCase) >= 0;
}
