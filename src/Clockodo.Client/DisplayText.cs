using System.Text;

namespace Clockodo.Client;

/// <summary>
/// Makes text from elsewhere safe to show. Control characters could change the reader's terminal, and invisible ones hide or
/// reorder what surrounds them.
/// </summary>
public static class DisplayText
{
    /// <summary>A text in one line. White space and control characters become single spaces, invisible characters are removed.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One line. Spaces at the beginning are kept.</returns>
    public static string OneLine(string text)
    {
        Guard.NotNull(text, nameof(text));
        var line = new StringBuilder(text.Length);
        bool isInText = false;
        foreach (char character in text)
        {
            bool isSpace = char.IsWhiteSpace(character) || char.IsControl(character);
            bool isRepeated = isSpace && isInText && line[line.Length - 1] == ' ';
            if (!isRepeated && !IsInvisible(character))
            {
                line.Append(isSpace ? ' ' : character);
                isInText |= !isSpace;
            }
        }

        return line.ToString();
    }

    /// <summary>
    /// A text with its line breaks and spaces, without empty lines at the end. Other control characters become spaces, invisible
    /// characters are removed.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>Lines, separated by line feeds.</returns>
    public static string Lines(string text)
    {
        Guard.NotNull(text, nameof(text));
        var lines = new StringBuilder(text.Length);
        foreach (char character in text.Replace("\r\n", "\n").Replace('\r', '\n'))
        {
            if (!IsInvisible(character))
            {
                bool isSpace = character is '\u2028' or '\u2029' || (char.IsControl(character) && character != '\n');
                lines.Append(isSpace ? ' ' : character);
            }
        }

        return lines.ToString().TrimEnd();
    }

    // Direction marks, embeddings, overrides and isolates; zero-width space, invisible operators, byte order mark. The joiner and
    // the non-joiner (U+200C, U+200D) are kept: some scripts and emoji need them.
    private static bool IsInvisible(char character) => character is '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');
}
