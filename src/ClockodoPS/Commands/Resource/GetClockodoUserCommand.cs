using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets users of the account: all, by name, by ID, or the user of the connection.
/// </summary>
/// <remarks>
/// <para>
/// The list comes from <c>GET v3/users</c>, single users from <c>GET v3/users/{id}</c>, and -Me from <c>GET v4/users/me</c>.
/// Inactive users are in the list as well: their entries remain.
/// </para>
/// <para>
/// Which properties are filled depends on the rights of the user of the connection. The property Number is the company's own
/// personnel number, not the ID.
/// </para>
/// </remarks>
/// <returns>The users in the order of the service.</returns>
/// <example>
/// List the active users
/// <code>
/// Get-ClockodoUser -Active
/// </code>
/// </example>
/// <example>
/// Find users by name
/// <code>
/// Get-ClockodoUser *gr*, *jö*
/// </code>
/// </example>
/// <example>
/// Read a user by ID
/// <code>
/// $entry = Get-ClockodoEntry -Period LastMonth -First 1
/// Get-ClockodoUser -Id $entry.UserId
/// </code>
/// </example>
/// <example>
/// See to whom the API key belongs
/// <code>
/// Get-ClockodoUser -Me | Format-List
/// </code>
/// </example>
/// <example>
/// List your own entries
/// <code>
/// Get-ClockodoEntry -Period LastWeek -User (Get-ClockodoUser -Me)
/// </code>
/// </example>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="ConnectClockodoCommand"/>
/// <seealso href="about_ClockodoPS"/>
[Cmdlet(VerbsCommon.Get, "ClockodoUser", DefaultParameterSetName = ListSet, SupportsPaging = true)]
[OutputType(typeof(User))]
public sealed class GetClockodoUserCommand : ActiveResourceCommand<User>
{
    private const string MeSet = "Me";

    /// <summary>The user of the connection, to whom the API key belongs.</summary>
    [Parameter(Mandatory = true, ParameterSetName = MeSet)]
    public SwitchParameter Me { get; set; }

    /// <summary>The IDs of the users to read, or objects with a property UserId or Id.</summary>
    [Parameter(
        Mandatory = true, ParameterSetName = IdSet, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [IdTransformation("User")]
    public override long[] Id { get; set; } = null!;

    private protected override ResourceEndpoint<User> Endpoint => Client.Users;

    /// <summary>Reads and emits.</summary>
    protected override void ProcessRecord()
    {
        if (Me)
        {
            ReadById(0, (_, token) => Client.Users.GetMeAsync(token), "Reading users");
        }
        else
        {
            base.ProcessRecord();
        }
    }
}
