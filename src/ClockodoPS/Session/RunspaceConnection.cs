using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;
using Clockodo.Client;

namespace ClockodoPS.Session;

/// <summary>
/// The default connection of a runspace, for commands without -Connection. It is never shared by the process: two scripts in
/// one process must not write into each other's account. The environment variables count until Connect-Clockodo or
/// Disconnect-Clockodo is called; from then on, only these commands decide.
/// </summary>
internal static class RunspaceConnection
{
    private static readonly ConditionalWeakTable<Runspace, Holder> Holders = new();

    private static Holder Here => Holders.GetOrCreateValue(Runspace.DefaultRunspace);

    /// <summary>The connection of the current thread's runspace; null if there is none.</summary>
    /// <exception cref="ClockodoException">An environment variable is not valid.</exception>
    internal static ClockodoConnection? Find()
    {
        Holder here = Here;
        if (here.IgnoresVariables)
        {
            return here.Connection;
        }

        var settings = EnvironmentSettings.Read();
        if (!settings.HasAccount || settings.IsIgnored)
        {
            return null;
        }

        if (here.Settings != settings)
        {
            here.Connection = ConnectionFactory.FromEnvironment(settings);
            here.Settings = settings;
        }

        return here.Connection;
    }

    /// <summary>
    /// The connection that a command of this runspace has used or set; null: there is none, or it was closed. It does not look at the
    /// environment variables: somebody who only presses Tab has not asked for a connection.
    /// </summary>
    internal static ClockodoConnection? FindUsed() =>
        Runspace.DefaultRunspace is Runspace runspace && Holders.TryGetValue(runspace, out Holder? here) && here.Connection is { IsClosed: false } used
            ? used
            : null;

    /// <summary>A sentence for the error message: why there is no connection.</summary>
    internal static string ReasonForNone()
    {
        var settings = EnvironmentSettings.Read();
        return !Here.IgnoresVariables ? settings.ReasonForNone()
            : settings.HasAccount ? "This session was disconnected, or Connect-Clockodo failed. " + EnvironmentSettings.AccountVariables
                + " are not used after that."
            : "There is no connection to Clockodo.";
    }

    /// <summary>
    /// Connect-Clockodo begins. If it fails, the commands that follow it in a script must not reach the account of the variables.
    /// </summary>
    internal static void IgnoreVariables()
    {
        if (!Here.IgnoresVariables)
        {
            Set(null);
        }
    }

    internal static void Set(ClockodoConnection? connection)
    {
        Holder here = Here;
        here.IgnoresVariables = true;
        here.Connection = connection;
    }

    /// <summary>Closes a connection; null: that of the runspace.</summary>
    internal static void Close(ClockodoConnection? connection)
    {
        ClockodoConnection? own = Here.Connection;
        (connection ?? own)?.Close();
        if (connection is null || ReferenceEquals(connection, own))
        {
            Set(null);
        }
    }

    private sealed class Holder
    {
        public ClockodoConnection? Connection { get; set; }

        /// <summary>The variables from which the connection was made.</summary>
        public EnvironmentSettings? Settings { get; set; }

        public bool IgnoresVariables { get; set; }
    }
}
