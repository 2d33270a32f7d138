using System;
using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.References;

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
        Clocks = new ClockCache(() => Names.Now);
    }

    /// <summary>The e-mail address of the user.</summary>
    public string User { get; }

    /// <summary>The ID of the user; null if the connection was not checked.</summary>
    public long? UserId { get; }

    /// <summary>The name of the user; null if the connection was not checked.</summary>
    public string? UserName { get; }

    /// <summary>The address of the API.</summary>
    public Uri BaseUri { get; }

    /// <summary>The language of the service's error messages: en, de or fr.</summary>
    public string Language { get; }

    /// <summary>The name and the contact of the calling application, which are sent with every request.</summary>
    public string ExternalApplication { get; }

    /// <summary>Whether this is a connection to the in-memory demo company.</summary>
    public bool IsSandbox { get; }

    internal ClockodoClient Client { get; }

    /// <summary>The names of the account, as far as they were needed.</summary>
    internal NameCache Names { get; } = new();

    /// <summary>What ran when the clocks were read last.</summary>
    internal ClockCache Clocks { get; }

    /// <summary>Whether Disconnect-Clockodo closed it.</summary>
    internal bool IsClosed { get; private set; }

    /// <summary>The user and the address, for display.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{User} at {BaseUri.AbsoluteUri}";

    internal void Close()
    {
        IsClosed = true;
        Client.Dispose();
    }
}
