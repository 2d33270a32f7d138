using System;
using System.Management.Automation;
using System.Net;
using Clockodo.Client;
using Clockodo.Client.MasterData;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Connects this session to a Clockodo account, or to a demo company in memory. The connection belongs to the runspace:
/// other sessions and other scripts in the same process do not see it.
/// </summary>
[Cmdlet(VerbsCommunications.Connect, "Clockodo", DefaultParameterSetName = AccountSet)]
[OutputType(typeof(ClockodoConnection))]
public sealed class ConnectClockodoCommand : CancellableCommand
{
    private const string AccountSet = "Account";
    private const string SandboxSet = "Sandbox";

    /// <summary>
    /// The e-mail address of the Clockodo user as user name, and the API key as password. The key is in Clockodo under
    /// "Personal data". A changed password makes it invalid.
    /// </summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = AccountSet)]
    [Credential]
    public PSCredential Credential { get; set; } = null!;

    /// <summary>
    /// Who calls, as the service wants to be told with every request: a name, a semicolon and the e-mail address of a
    /// technical contact, 50 characters at most. Without it, the name of this module and the e-mail address of the user.
    /// </summary>
    [Parameter(ParameterSetName = AccountSet)]
    [ValidateNotNullOrEmpty]
    public string? ExternalApplication { get; set; }

    /// <summary>
    /// The address of the API, if it is not https://my.clockodo.com/api/. Plain http is refused unless the host is this
    /// machine.
    /// </summary>
    [Parameter(ParameterSetName = AccountSet)]
    [ValidateNotNull]
    public Uri? BaseUri { get; set; }

    /// <summary>
    /// How many seconds to wait for one answer, from sending to its last byte, before it is asked for again; 100 where nothing
    /// is said.
    /// </summary>
    [Parameter(ParameterSetName = AccountSet)]
    [ValidateRange(1, 3600)]
    public int TimeoutSec { get; set; } = (int)ClockodoClientOptions.DefaultTimeout.TotalSeconds;

    /// <summary>
    /// Does not slow requests before they exceed what the service documents for every user (900 a minute, 2,250 in 15 minutes,
    /// 4,500 an hour, 20,000 a day; 300 pages of enhanced lists in 15 minutes): for accounts with other limits. When the
    /// service itself asks to wait, that is heeded all the same.
    /// </summary>
    [Parameter(ParameterSetName = AccountSet)]
    public SwitchParameter IgnoreRateLimits { get; set; }

    /// <summary>
    /// Connects to a demo company in memory: about 2,000 entries of the last twelve months. No account and no network is
    /// needed, and every connection begins with a fresh company.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = SandboxSet)]
    public SwitchParameter Sandbox { get; set; }

    /// <summary>
    /// The language in which the service words its errors: en, de or fr. Without it, German and French users get theirs, and
    /// everybody else English.
    /// </summary>
    [Parameter]
    [ValidateSet("en", "de", "fr", IgnoreCase = true)]
    public string? Language { get; set; }

    /// <summary>Does not ask the service whether user and key are right; the first command will tell.</summary>
    [Parameter]
    public SwitchParameter SkipCheck { get; set; }

    /// <summary>Emits the connection, for the parameter -Connection of the other commands.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Connects.</summary>
    protected override void EndProcessing()
    {
        ClockodoConnection connection;
        try
        {
            ClockodoClientOptions options = Options();
            connection = SkipCheck ? ConnectionFactory.Unchecked(options, Sandbox) : Check(options);
        }
        catch (ClockodoException exception)
        {
            ThrowTerminatingError(exception.ToErrorRecord(target: null));
            throw;
        }

        RunspaceConnection.Current = connection;
        if (PassThru)
        {
            WriteObject(connection);
        }
    }

    private ClockodoClientOptions Options()
    {
        string? language = Language?.ToLowerInvariant();
        if (Sandbox)
        {
            return ConnectionFactory.SandboxOptions(language);
        }

        NetworkCredential credential = Credential.GetNetworkCredential();
        return ConnectionFactory.Options(
            Credential.UserName,
            credential.Password,
            ExternalApplication,
            BaseUri,
            language,
            TimeSpan.FromSeconds(TimeoutSec),
            hasRateLimits: !IgnoreRateLimits);
    }

    private ClockodoConnection Check(ClockodoClientOptions options)
    {
        var client = new ClockodoClient(options);
        try
        {
            User user = WaitFor(client.WithObserver(Observe).Users.GetMeAsync(StopToken));
            WriteVerbose($"Connected to {options.BaseUri} as {user.Name}.");
            return ConnectionFactory.Checked(client, options, user, Sandbox);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
