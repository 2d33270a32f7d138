using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Clockodo.Client;

/// <summary>
/// The e-mail address of a Clockodo user and the API key of this user (in Clockodo under "Personal data"). The key can be
/// set, but not read.
/// </summary>
public sealed class ClockodoCredential
{
    private readonly Lazy<Regex> _secrets;

    /// <summary>Creates a credential.</summary>
    /// <param name="user">The e-mail address of the user.</param>
    /// <param name="apiKey">The API key of the user.</param>
    /// <exception cref="ClockodoException">One of them is empty, or contains a character that an HTTP header cannot
    /// carry.</exception>
    public ClockodoCredential(string user, string apiKey)
    {
        User = HeaderText.Require(user, "The user (the e-mail address)");
        ApiKey = HeaderText.Require(apiKey, "The API key");
        _secrets = new Lazy<Regex>(CreatePattern);
    }

    /// <summary>The e-mail address.</summary>
    public string User { get; }

    internal string ApiKey { get; }

    /// <summary>The e-mail address, without the key.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => User;

    /// <summary>Replaces the key by *** in a text from outside, in every form it may have there.</summary>
    internal string Redact(string text) => _secrets.Value.Replace(text, "***");

    /// <summary>Whether a text contains the key, in any of these forms.</summary>
    internal bool OccursIn(string text) => _secrets.Value.IsMatch(text);

    private Regex CreatePattern()
    {
        string[] secrets = [ApiKey, Base64($"{User}:{ApiKey}"), Base64(ApiKey)];
        return new Regex(
            string.Join("|", secrets.Select(secret => string.Concat(secret.Select(FormsOf)))),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    // As it is, or escaped: in an address (%2F, +), in JSON (\u002f, \/), in HTML (&#47; &#x2f; &amp;).
    private static string FormsOf(char character)
    {
        string code = ((int)character).ToString(CultureInfo.InvariantCulture);
        string hex = ((int)character).ToString("x2", CultureInfo.InvariantCulture);
        string literal = Regex.Escape(character.ToString());
        string named = Regex.Escape(WebUtility.HtmlEncode(character.ToString()));
        string space = character == ' ' ? @"|\+" : "";
        return $@"(?:\\?{literal}|%(?:25)*{hex}|\\u00{hex}|&#0*{code};|&#x0*{hex};|{named}{space})";
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
