using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets teams of users: all, by name, or by ID.
/// </summary>
/// <remarks>
/// The list comes from <c>GET v3/teams</c>, single teams from <c>GET v3/teams/{id}</c>. UserIds has the IDs of the users; with
/// <see cref="GetClockodoUserCommand"/>, a team from the pipeline gives the users themselves.
/// </remarks>
/// <returns>The teams in the order of the service.</returns>
/// <example>
/// List the teams
/// <code>
/// Get-ClockodoTeam
/// </code>
/// </example>
/// <example>
/// List last week's work of a team
/// <code>
/// Get-ClockodoTeam Süd | Get-ClockodoUser |
///     Get-ClockodoEntry -Period LastWeek
/// </code>
/// </example>
/// <example>
/// Read the team of a user
/// <code>
/// $user = Get-ClockodoUser -Me
/// Get-ClockodoTeam -Id $user.TeamId
/// </code>
/// </example>
/// <seealso cref="GetClockodoUserCommand"/>
/// <seealso href="about_ClockodoPS"/>
[Cmdlet(VerbsCommon.Get, "ClockodoTeam", DefaultParameterSetName = ListSet, SupportsPaging = true)]
[OutputType(typeof(Team))]
public sealed class GetClockodoTeamCommand : ResourceCommand<Team>
{
    /// <summary>The IDs of the teams to read, or objects with a property TeamId or Id.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    [IdTransformation("Team")]
    public override long[] Id { get; set; } = null!;

    private protected override ResourceEndpoint<Team> Endpoint => Client.Teams;
}
