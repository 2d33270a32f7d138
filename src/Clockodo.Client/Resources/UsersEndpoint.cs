using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Json;

namespace Clockodo.Client.Resources;

/// <summary>The co-workers of the account.</summary>
public sealed class UsersEndpoint
{
    private readonly RequestPipeline _channel;

    internal UsersEndpoint(RequestPipeline channel)
    {
        _channel = channel;
    }

    /// <summary>Reads whom the key belongs to (<c>v4/users/me</c>); the cheapest check of a connection.</summary>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The user.</returns>
    /// <exception cref="ClockodoException">What went wrong; a wrong key is
    /// <see cref="ClockodoErrorKind.Unauthorized"/>.</exception>
    public Task<User> GetMeAsync(CancellationToken cancellationToken = default)
    {
        var request = new ServiceRequest(HttpMethod.Get, "v4/users/me", "read the user of this connection");
        return _channel.SendAsync(request, () => new SingleReader<User>("data", new UserReader()), cancellationToken);
    }
}
