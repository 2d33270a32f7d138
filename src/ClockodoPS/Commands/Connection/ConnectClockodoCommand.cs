using System;
using System.Management.Automation;
using System.Net;
using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Connects this session to a Clockodo account, or to an in-memory demo company.
/// </summary>
/// <remarks>
/// <para>
/// The following commands of this session use the connection. It belongs to the runspace: other sessions, other scripts in
/// the same process and <c>ForEach-Object -Parallel</c> do not see it. Pass it to their commands with -Connection.
/// </para>
/// <para>
/// Unless -SkipCheck is given, one request checks whether user and key are valid (<c>GET v4/users/me</c>). A warning says if
/// the time zone of the user's profile differs from that of this machine.
/// </para>
/// <para>
/// The key is kept in memory only. It is never shown: not by -Verbose or -Debug, not in an error, not by the connection. It
/// is sent over https, or to this machine; redirects are not followed.
/// </para>
/// <para>
/// Scripts need no <c>Connect-Clockodo</c> if the environment variables CLOCKODO_API_USER and CLOCKODO_API_KEY are set; see
/// about_ClockodoPS_Connections.
/// </para>
/// </remarks>
/// <returns>Nothing, unless -PassThru is given.</returns>
/// <exception cref="ClockodoErrorKind.Unauthorized">The service rejects user or key (401).</exception>
/// <exception cref="ClockodoErrorKind.Invalid">
/// The address, the key or -ExternalApplication is not valid: plain http to another machine, a character that is not ASCII,
/// more than 50 characters. Nothing was sent.
/// </exception>
/// <exception cref="ClockodoErrorKind.Unreachable">
/// No connection to the service: unknown host, connection refused, or certificate not trusted.
/// </exception>
/// <exception cref="ClockodoErrorKind.TimedOut">No response within -TimeoutSec.</exception>
/// <exception cref="ClockodoErrorKind.ServiceError">The service failed (5xx), after all retries.</exception>
/// <exception cref="ClockodoErrorKind.UnreadableAnswer">
/// The response is not what the service documents: the path does not exist (404), a web page, a redirect. The base address may be
/// wrong.
/// </exception>
/// <example needs="account">
/// Connect to your account
/// <code>
/// Connect-Clockodo -Credential (Get-Credential) `
///     -ExternalApplication 'Contoso;it@contoso.example'
/// </code>
/// The user name is your e-mail address, the password your API key. Clockodo shows the key under "Personal data".
/// </example>
/// <example>
/// Try the module without an account
/// <code>
/// Connect-Clockodo -Sandbox
/// Get-ClockodoEntry -Period LastWeek -Enhanced
/// </code>
/// The demo company is in memory: nothing leaves this machine, and nothing is saved.
/// </example>
/// <example needs="account">
/// Connect in a script, with a secret store
/// <code>
/// Connect-Clockodo -Credential (Get-Secret -Name Clockodo) -SkipCheck
/// </code>
/// Get-Secret is in the module Microsoft.PowerShell.SecretManagement. -SkipCheck saves a request; if the key is wrong, the
/// first command reports it.
/// </example>
/// <example>
/// Use two accounts at once
/// <code>
/// $north = Connect-Clockodo -Sandbox -PassThru
/// $south = Connect-Clockodo -Sandbox -PassThru
/// Get-ClockodoEntry -Period LastWeek -Connection $north
/// Get-ClockodoEntry -Period LastWeek -Connection $south
/// </code>
/// Without -Connection, commands use the last connection that was made.
/// </example>
/// <seealso cref="GetClockodoConnectionCommand"/>
/// <seealso cref="DisconnectClockodoCommand"/>
/// <seealso href="about_ClockodoPS_Connections"/>
[Cmdlet(VerbsCommunications.Connect, "Clockodo", DefaultParameterSetName = AccountSet)]
[OutputType(typeof(ClockodoConnection))]
public sealed class ConnectClockodoCommand : CancellableCommand
{
    private const string AccountSet = "Account";
    private const string SandboxSet = "Sandbox";

    /// <summary>
    /// The e-mail address of the Clockodo user as user name, and the API key as password. Clockodo shows the key under
    /// "Personal data". A new password of the user makes the key invalid.
    /// </summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = AccountSet)]
    [Credential]
    public PSCredential Credential { get; set; } = null!;

    /// <summary>
    /// Identifies the calling application; the service requires it with every request. It is a name, a semicolon and the
    /// e-mail address of a technical contact, for example <c>Contoso;it@contoso.example</c>. ASCII, 50 characters at most. The
    /// default is the name of this module and the e-mail address of the user; the name is shortened if the address is long, and
    /// an address of more than 48 characters needs this parameter.
    /// </summary>
    [Parameter(ParameterSetName = AccountSet)]
    [ValidateNotNullOrEmpty]
    [TextTransformation(IsSingle = true)]
    public string? ExternalApplication { get; set; }

    /// <summary>
    /// The address of the API. The default is <c>https://my.clockodo.com/api/</c>. Plain http is allowed only if the host is
    /// this machine.
    /// </summary>
    [Parameter(ParameterSetName = AccountSet)]
    [ValidateNotNull]
    [TextTransformation(IsSingle = true)]
    public Uri? BaseUri { get; set; }

    /// <summary>
    /// The maximum time for one request, in seconds, from sending to the last byte of the response, 1 to 3600. After that,
    /// the request is retried if that is safe.
    /// </summary>
    [Parameter(ParameterSetName = AccountSet)]
    [ValidateRange(1, 3600)]
    [WholeNumberTransformation]
    public int TimeoutSec { get; set; } = (int)ClockodoClientOptions.DefaultTimeout.TotalSeconds;

    /// <summary>
    /// Turns off the client-side rate limits, for accounts with other limits than the documented ones. By default, requests are
    /// delayed so that they stay within 900 a minute, 2,250 in 15 minutes, 4,500 an hour and 20,000 a day for each user, and
    /// 300 pages of enhanced lists in 15 minutes. If the service itself asks to wait (429), the command still waits.
    /// </summary>
    [Parameter(ParameterSetName = AccountSet)]
    public SwitchParameter IgnoreRateLimits { get; set; }

    /// <summary>
    /// Connects to an in-memory demo company with about 2,000 entries of the last twelve months. It needs no account and no
    /// network. Every connection starts with a new company. From then on, the environment variables are ignored in this process
    /// and in those that it starts, such as jobs, so that nothing that is meant for the sandbox reaches an account; a warning says
    /// so if they describe one. See about_ClockodoPS_Connections.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = SandboxSet)]
    public SwitchParameter Sandbox { get; set; }

    /// <summary>
    /// The language of the service's error messages: en, de or fr. The default is the language of the session, or English if
    /// that is neither German nor French.
    /// </summary>
    [Parameter]
    [ValidateSet("en", "de", "fr", IgnoreCase = true)]
    [TextTransformation(IsSingle = true)]
    public string? Language { get; set; }

    /// <summary>
    /// Does not check whether user and key are valid; if they are not, the first command fails. UserId and UserName of the
    /// connection are empty then.
    /// </summary>
    [Parameter]
    public SwitchParameter SkipCheck { get; set; }

    /// <summary>
    /// Emits the connection, for the parameter -Connection of the other commands. By default, nothing is emitted.
    /// </summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <summary>Connects.</summary>
    protected override void EndProcessing()
    {
        IgnoreVariables();
        if (!Sandbox && Credential is null)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                "-Sandbox:$false leaves nothing to connect to. Give -Credential instead, or -Sandbox.", target: null));
        }

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

        RunspaceConnection.Set(connection);
        if (PassThru)
        {
            WriteObject(connection);
        }
    }

    // First, because this counts even if the connection fails.
    private void IgnoreVariables()
    {
        RunspaceConnection.IgnoreVariables();
        if (Sandbox && EnvironmentSettings.Ignore() is string warning)
        {
            WriteWarning(warning);
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

    // The demo company lives in one time zone; nobody compares it with reports.
    private void WarnOfTimeZone(User user)
    {
        if (!Sandbox && TimeZoneCheck.FindDifference(user.TimeZone, TimeZoneInfo.Local, DateTimeOffset.UtcNow) is string warning)
        {
            WriteWarning(warning);
        }
    }

    // Every service has this path, and every user may read it.
    private User GetUser(ClockodoClient client, Uri baseUri)
    {
        try
        {
            return WaitFor(client.WithObserver(Observe).Users.GetMeAsync(StopToken));
        }
        catch (ClockodoException exception) when (exception.StatusCode is 404 or 405 or 410)
        {
            throw new ClockodoException(
                ClockodoErrorKind.UnreadableAnswer,
                $"The API of Clockodo is not at {baseUri.AbsoluteUri}: the address for the check does not exist there "
                + FormattableString.Invariant($"({exception.StatusCode}). Is the base address right? The default is ")
                + ClockodoClientOptions.DefaultBaseUri.AbsoluteUri)
            {
                StatusCode = exception.StatusCode,
            };
        }
        catch (ClockodoException exception) when (exception.Kind == ClockodoErrorKind.UnreadableAnswer)
        {
            throw exception.WithMessage(
                $"{exception.Message} The base address is {baseUri.AbsoluteUri}, the default is "
                + ClockodoClientOptions.DefaultBaseUri.AbsoluteUri);
        }
    }

    private ClockodoConnection Check(ClockodoClientOptions options)
    {
        var client = new ClockodoClient(options);
        try
        {
            User user = GetUser(client, options.BaseUri);
            WriteVerbose($"Connected to {options.BaseUri.AbsoluteUri} as {user.Name}.");
            WarnOfTimeZone(user);
            return ConnectionFactory.Checked(client, options, user, Sandbox);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
