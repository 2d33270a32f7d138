using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets users of the account: all, by name, by ID, those of a team, or the user of the connection.
/// </summary>
/// <remarks>
/// <para>
/// The list comes from <c>GET v3/users</c>, single users from <c>GET v3/users/{id}</c>, and -Me from <c>GET v4/users/me</c>.
/// Inactive users are in the list as well: their entries remain.
/// </para>
/// <para>
/// Teams from the pipeline are taken as -InputObject: the users of each are one list, with a request of its own, and -First, -Skip and
/// -IncludeTotalCount are about each list. Of other objects, such as entries, the ID is read.
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
/// List last week's work of a team
/// <code>
/// Get-ClockodoUser -Team Süd | Get-ClockodoEntry -Period LastWeek
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
/// <seealso cref="GetClockodoTeamCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="ConnectClockodoCommand"/>
/// <seealso href="about_ClockodoPS"/>
[Cmdlet(VerbsCommon.Get, "ClockodoUser", DefaultParameterSetName = ListSet, SupportsPaging = true)]
[OutputType(typeof(User))]
public sealed class GetClockodoUserCommand : ActiveResourceCommand<User>
{
    private const string MeSet = "Me";

    /// <summary>
    /// Teams from <see cref="GetClockodoTeamCommand"/>: the users of each are listed. Or IDs of users, or objects that
    /// have one, such as entries: these users are read.
    /// </summary>
    [Parameter(ParameterSetName = ListSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public override PSObject? InputObject { get; set; }

    /// <summary>Only users of this team: its name, its ID, or an object that has it. $null is an error.</summary>
    [Parameter(ParameterSetName = ListSet)]
    [Alias("TeamId", "teams_id")]
    [ReferenceTransformation("Team")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Team { get; set; }

    /// <summary>The user of the connection, to whom the API key belongs.</summary>
    [Parameter(Mandatory = true, ParameterSetName = MeSet)]
    public SwitchParameter Me { get; set; }

    /// <summary>The IDs of the users to read, or objects with a property UserId or Id.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    [IdTransformation("User")]
    public override long[] Id { get; set; } = null!;

    private protected override ResourceEndpoint<User> Endpoint => Client.Users;

    private protected override Noun FilterNoun => Noun.Team;

    private protected override ResourceQuery CreateQuery() =>
        base.CreateQuery() with { TeamId = FilterBy(Noun.Team, Team) };

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
