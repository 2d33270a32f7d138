using System.Linq;

namespace Clockodo.Client;

/// <summary>Checks text for HTTP headers.</summary>
internal static class HeaderText
{
    /// <summary>The text, without white space around it. An error names what the text is, never its content.</summary>
    internal static string Require(string? text, string what)
    {
        string value = text?.Trim() ?? "";
        return value.Length == 0 ? throw InvalidInput.Error($"{what} is empty.")
            : value.IndexOfAny(['\r', '\n']) >= 0 ? throw NotSendable(what, "a line break", "Write it in one line.")
            : value.Any(char.IsControl) ? throw NotSendable(what, "a control character", "Remove it.")
            : value.Any(character => character > '~')
                ? throw NotSendable(what, "a character that is not ASCII, such as an umlaut", "Use ASCII characters only.")
            : value;
    }

    private static ClockodoException NotSendable(string what, string character, string advice) =>
        InvalidInput.Error($"{what} contains {character}, which cannot be sent in an HTTP header. {advice}");
}
