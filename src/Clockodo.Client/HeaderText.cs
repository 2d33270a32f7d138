using System.Linq;

namespace Clockodo.Client;

/// <summary>Checks text for HTTP headers.</summary>
internal static class HeaderText
{
    /// <summary>The text, without white space around it. An error names what the text is, never its content.</summary>
    internal static string Require(string? text, string what)
    {
        if (text is null || text.Trim().Length == 0)
        {
            throw new ClockodoException(ClockodoErrorKind.Invalid, $"{what} is empty.");
        }

        if (text.Any(character => character is < ' ' or > '~'))
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                $"{what} contains a character that cannot be sent in an HTTP header, such as a line break or an umlaut. "
                + "Use ASCII characters only.");
        }

        return text.Trim();
    }
}
