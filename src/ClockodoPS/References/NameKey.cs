using System;
using System.Globalization;
using System.Text;

namespace ClockodoPS.References;

/// <summary>Names in the forms in which they are compared.</summary>
internal static class NameKey
{
    /// <summary>
    /// The same for names that differ only in case and in spaces at their ends, or in how an accent is encoded: files from a Mac have
    /// u and ¨ as two characters.
    /// </summary>
    internal static string For(string name) => Normalize(name.Trim(), NormalizationForm.FormC).ToUpperInvariant();

    /// <summary>Without diacritics and case, for the search while somebody types: <c>Mul</c> finds Müller.</summary>
    internal static string Folded(string name)
    {
        string apart = Normalize(name, NormalizationForm.FormD);
        var text = new StringBuilder(apart.Length);
        foreach (char character in apart)
        {
            if (character < 128 || CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                text.Append(Base(character));
            }
        }

        return text.ToString().ToUpperInvariant();
    }

    // Letters that are not made of a base and a mark.
    private static string Base(char character) => character switch
    {
        'ß' or 'ẞ' => "ss",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' => "d",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ı' => "i",
        '’' or '‘' => "'",
        '\u00A0' => " ",
        _ => character.ToString(),
    };

    private static string Normalize(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair.
            return text;
        }
    }
}
