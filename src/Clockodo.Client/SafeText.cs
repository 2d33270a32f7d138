using System;
using System.Text.RegularExpressions;

namespace Clockodo.Client;

/// <summary>
/// Cleans what a library, a server or a file says before it becomes part of an error: no user and password of an address, no
/// control characters. The key is removed where the credential is known: <see cref="ClockodoCredential.Redact"/>.
/// </summary>
internal static class SafeText
{
    private const string Hidden = "***";

    // From "://" to the last "@" of the server's part, both escaped or not, even several times. A password may contain spaces,
    // so a sentence that goes on may lose a few words; a password never remains.
    private static readonly Regex UserOfAddress = new(
        @"((?::|%(?:25)*3A)(?:\\?/|%(?:25)*2F){2})[^/?#]*(?=@|%(?:25)*40)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The text in one line.</summary>
    internal static string Clean(string text) => DisplayText.OneLine(WithoutUsers(text));

    /// <summary>The exception; null if anything that it says would have to be cleaned.</summary>
    internal static Exception? OnlyIfClean(Exception? exception) =>
        exception is not null && IsClean(exception) ? exception : null;

    private static bool IsClean(Exception exception)
    {
        string text = exception.ToString().Replace("\r\n", "\n").TrimEnd();
        return text == DisplayText.Lines(WithoutUsers(text));
    }

    private static string WithoutUsers(string text) => UserOfAddress.Replace(text, "$1" + Hidden);
}
