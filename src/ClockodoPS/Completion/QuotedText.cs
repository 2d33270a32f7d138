using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Text;

namespace ClockodoPS.Completion;

/// <summary>An argument as it is typed, and texts as arguments that PowerShell reads as exactly these texts.</summary>
internal static class QuotedText
{
    private const string SingleQuotes = "'‘’‚‛";
    private const string DoubleQuotes = "\"“”„";

    /// <summary>Takes apart what was typed: the quote that begins it (null: none), and the text after it.</summary>
    internal static (char? Quote, string Text) Parse(string word)
    {
        if (word.Length == 0)
        {
            return (null, "");
        }

        char? quote = SingleQuotes.Contains(word[0]) ? '\'' : DoubleQuotes.Contains(word[0]) ? '"' : null;
        if (quote is null)
        {
            return (null, Unescape(word, ""));
        }

        string family = quote == '\'' ? SingleQuotes : DoubleQuotes;
        string inner = word.Length > 1 && family.Contains(word[^1]) ? word[1..^1] : word[1..];
        return (quote, Unescape(inner, family));
    }

    /// <summary>The text as an argument.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The quote that was typed; null: none, and none is needed if the text is a plain word.</param>
    internal static string For(string text, char? quote) =>
        quote == '"' ? $"\"{EscapeDouble(text)}\""
        : quote is null && IsPlainWord(text) ? text
        : $"'{CodeGeneration.EscapeSingleQuotedStringContent(text)}'";

    /// <summary>A name as a wildcard pattern that matches only this name.</summary>
    internal static string AsPattern(string name)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(name))
        {
            return name;
        }

        var pattern = new StringBuilder(name.Length + 4);
        foreach (char character in name)
        {
            pattern.Append("*?[]`".Contains(character) ? "`" : "").Append(character);
        }

        return pattern.ToString();
    }

    /// <summary>
    /// Whether it can be typed at all: control characters other than a line feed cannot, and half of a surrogate pair is no character.
    /// </summary>
    internal static bool CanBeTyped(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]) || (char.IsControl(text[index]) && text[index] != '\n'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlainWord(string text) => text.Length > 0 && char.IsLetter(text[0]) && text.All(char.IsLetterOrDigit);

    private static string EscapeDouble(string text)
    {
        var escaped = new StringBuilder(text.Length + 4);
        foreach (char character in text)
        {
            escaped.Append(character is '`' or '$' || DoubleQuotes.Contains(character) ? "`" : "").Append(character);
        }

        return escaped.ToString();
    }

    // A doubled quote is one; outside of single quotes, a backtick goes before a character that would mean something.
    private static string Unescape(string typed, string family)
    {
        var text = new StringBuilder(typed.Length);
        for (int index = 0; index < typed.Length; index++)
        {
            bool isEscape = family != SingleQuotes && typed[index] == '`';
            bool isDoubled = family.Contains(typed[index]);
            if ((isEscape || isDoubled) && index + 1 < typed.Length && (isEscape || family.Contains(typed[index + 1])))
            {
                index++;
            }

            text.Append(typed[index]);
        }

        return text.ToString();
    }
}
