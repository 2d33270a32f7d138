using System.Linq;

namespace Clockodo.Client;

/// <summary>Text that is to stand in an HTTP header.</summary>
internal static class HeaderText
{
    /// <summary>The text, if a header can carry it. The message names what it is, never what it says.</summary>
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
                $"{what} holds a character that cannot be sent in an HTTP header: a line break, an umlaut, or the like.");
        }

        return text.Trim();
    }
}
