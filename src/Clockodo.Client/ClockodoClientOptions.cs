using System;
using System.Net.Http;
using Clockodo.Client.Http;

namespace Clockodo.Client;

/// <summary>How a <see cref="ClockodoClient"/> reaches the service.</summary>
public sealed class ClockodoClientOptions
{
    /// <summary>The address of the real service.</summary>
    public static readonly Uri DefaultBaseUri = new("https://my.clockodo.com/api/");

    /// <summary>The default of <see cref="Timeout"/>: 100 seconds.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(100);

    /// <summary>The e-mail address and the API key.</summary>
    public required ClockodoCredential Credential { get; init; }

    /// <summary>
    /// The calling application, which is sent with every request: <c>name;e-mail of a technical contact</c>, up to 50
    /// characters (<c>X-Clockodo-External-Application</c>).
    /// </summary>
    public required string ExternalApplication { get; init; }

    /// <summary>The base address of the API. Plain http is refused, except to this machine.</summary>
    public Uri BaseUri { get; init; } = DefaultBaseUri;

    /// <summary>The language of the service's error messages: <c>en</c>, <c>de</c> or <c>fr</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>
    /// How long to wait for one response, from sending the request to the last byte of the response. The default is 100
    /// seconds.
    /// </summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>
    /// Sends the requests; null: over the network, by the proxy of the system, except to this machine. It may also be a service in
    /// memory. If it uses a proxy for plain http, the proxy can read the key.
    /// </summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>
    /// Whether requests are delayed before they exceed the limits that the service documents for every user: 900 a minute,
    /// 2,250 in 15 minutes, 4,500 an hour, 20,000 a day; 300 pages of enhanced lists in 15 minutes, 10 requests for entry
    /// groups a minute. Set it to false for a user with other limits; a request that gets the response 429 is still retried.
    /// </summary>
    public bool HasRateLimits { get; init; } = true;

    /// <summary>A separate limiter, for tests; null: the limiter of this user in this process.</summary>
    internal RateLimiter? RateLimiter { get; init; }

    /// <summary>The clock; tests replace it.</summary>
    internal TimeSource TimeSource { get; init; } = TimeSource.System;
}
