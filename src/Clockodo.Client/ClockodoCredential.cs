using System;
using System.Text;

namespace Clockodo.Client;

/// <summary>
/// Who asks: the e-mail address of a Clockodo user and that user's API key (in Clockodo under "Personal data"). The key
/// can be given, but not read again.
/// </summary>
public sealed class ClockodoCredential
{
    /// <summary>Keeps both.</summary>
    /// <param name="user">The e-mail address.</param>
    /// <param name="apiKey">The key.</param>
    /// <exception cref="ClockodoException">One of them is empty, or holds a character that no HTTP header can carry.
    /// </exception>
    public ClockodoCredential(string user, string apiKey)
    {
        User = HeaderText.Require(user, "The user (the e-mail address)");
        ApiKey = HeaderText.Require(apiKey, "The API key");
    }

    /// <summary>The e-mail address.</summary>
    public string User { get; }

    internal string ApiKey { get; }

    /// <summary>The e-mail address; never the key.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => User;

    /// <summary>Takes the key out of a text that came from outside, in whichever form it could stand there.</summary>
    internal string Redact(string text)
    {
        foreach (string secret in Secrets())
        {
            text = text.Replace(secret, "***");
        }

        return text;
    }

    /// <summary>Whether the key stands in a text, in whichever form.</summary>
    internal bool OccursIn(string text) => Array.Exists(Secrets(), text.Contains);

    private string[] Secrets() => [ApiKey, Base64($"{User}:{ApiKey}"), Base64(ApiKey)];

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
