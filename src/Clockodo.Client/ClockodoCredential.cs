using System;
using System.Text;

namespace Clockodo.Client;

/// <summary>
/// The e-mail address of a Clockodo user and the API key of this user (in Clockodo under "Personal data"). The key can be
/// set, but not read.
/// </summary>
public sealed class ClockodoCredential
{
    /// <summary>Creates a credential.</summary>
    /// <param name="user">The e-mail address of the user.</param>
    /// <param name="apiKey">The API key of the user.</param>
    /// <exception cref="ClockodoException">One of them is empty, or contains a character that an HTTP header cannot
    /// carry.</exception>
    public ClockodoCredential(string user, string apiKey)
    {
        User = HeaderText.Require(user, "The user (the e-mail address)");
        ApiKey = HeaderText.Require(apiKey, "The API key");
    }

    /// <summary>The e-mail address.</summary>
    public string User { get; }

    internal string ApiKey { get; }

    /// <summary>The e-mail address, without the key.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => User;

    /// <summary>Replaces the key by *** in a text from outside, in every form it may have there.</summary>
    internal string Redact(string text)
    {
        foreach (string secret in Secrets())
        {
            text = text.Replace(secret, "***");
        }

        return text;
    }

    /// <summary>Whether a text contains the key, in any of these forms.</summary>
    internal bool OccursIn(string text) => Array.Exists(Secrets(), text.Contains);

    private string[] Secrets() => [ApiKey, Base64($"{User}:{ApiKey}"), Base64(ApiKey)];

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
