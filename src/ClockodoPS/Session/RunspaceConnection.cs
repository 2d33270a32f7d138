using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace ClockodoPS.Session;

/// <summary>
/// The default connection of a runspace, for commands without -Connection. It is never shared by the process: two scripts in
/// one process must not write into each other's account.
/// </summary>
internal static class RunspaceConnection
{
    private static readonly ConditionalWeakTable<Runspace, Holder> Holders = new();

    /// <summary>The connection of the current thread's runspace; null if there is none.</summary>
    internal static ClockodoConnection? Current
    {
        get => Here.Connection;
        set => Here.Connection = value;
    }

    /// <summary>The connection from environment variables, with its settings; null if there is none.</summary>
    internal static (EnvironmentSettings Settings, ClockodoConnection Connection)? FromEnvironment
    {
        get => Here.FromEnvironment;
        set => Here.FromEnvironment = value;
    }

    private static Holder Here => Holders.GetOrCreateValue(Runspace.DefaultRunspace);

    private sealed class Holder
    {
        public ClockodoConnection? Connection { get; set; }

        public (EnvironmentSettings Settings, ClockodoConnection Connection)? FromEnvironment { get; set; }
    }
}
