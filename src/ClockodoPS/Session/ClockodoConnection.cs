using System;
using Clockodo.Client;
using Clockodo.Client.Resources;

namespace ClockodoPS.Session;

/// <summary>
/// A connection to the account of one user. It never shows the API key.
/// </summary>
public sealed class ClockodoConnection
{
    internal ClockodoConnection(ClockodoClient client, ClockodoClientOptions options, User? user, bool isSandbox)
    {
        Client = client;
        User = options.Credential.User;
        UserId = user?.Id;
        UserName = user?.Name;
        BaseUri = options.BaseUri;
        Language = options.Language;
        ExternalApplication = options.ExternalApplication;
        IsSandbox = isSandbox;
    }

    /// <summary>The e-mail address of the user.</summary>
    public string User { get; }

    /// <summary>The number of the user; null: the connection was not checked.</summary>
    public long? UserId { get; }

    /// <summary>The name of the user; null: the connection was not checked.</summary>
    public string? UserName { get; }

    /// <summary>The address of the API.</summary>
    public Uri BaseUri { get; }

    /// <summary>The language of the service's error texts: en, de or fr.</summary>
    public string Language { get; }

    /// <summary>Who calls, as the service is told with every request.</summary>
    public string ExternalApplication { get; }

    /// <summary>Whether it is the demo company in memory.</summary>
    public bool IsSandbox { get; }

    internal ClockodoClient Client { get; }

    /// <summary>Whether it was closed by Disconnect-Clockodo.</summary>
    internal bool IsClosed { get; private set; }

    /// <summary>The user and the address, for people.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{User} at {BaseUri}";

    internal void Close()
    {
        IsClosed = true;
        Client.Dispose();
    }
}
