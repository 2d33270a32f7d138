using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;

namespace Clockodo.Client.Resources;

/// <summary>The users of the account: <c>v3/users</c>, and <c>v4/users/me</c>.</summary>
public sealed class UsersEndpoint : ResourceEndpoint<User>
{
    internal UsersEndpoint(RequestPipeline pipeline)
        : base(pipeline, new("v3/users", "user", 1000, ResourceJson.Default.User, ["Active", "TeamId"]))
    {
    }

    /// <summary>Reads the user that the key belongs to (<c>v4/users/me</c>); the cheapest check of a connection.</summary>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The user.</returns>
    /// <exception cref="ClockodoException">What went wrong; a wrong key is
    /// <see cref="ClockodoErrorKind.Unauthorized"/>.</exception>
    public Task<User> GetMeAsync(CancellationToken cancellationToken = default) =>
        ReadOneAsync("v4/users/me", "read the user of this connection", cancellationToken);
}
