using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace ClockodoPS.Session;

/// <summary>
/// The connection that a runspace uses where a command is given none. One for each runspace and never one for the
/// process: two scripts in one process must not write into each other's account.
/// </summary>
internal static class RunspaceConnection
{
    private static readonly ConditionalWeakTable<Runspace, Holder> Holders = new();

    /// <summary>That of the runspace whose pipeline's thread asks.</summary>
    internal static ClockodoConnection? Current
    {
        get => Here.Connection;
        set => Here.Connection = value;
    }

    /// <summary>The one made of environment variables, and what they said then.</summary>
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
