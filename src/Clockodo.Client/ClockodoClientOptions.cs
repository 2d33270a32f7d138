using System;
using System.Net.Http;
using Clockodo.Client.Http;

namespace Clockodo.Client;

/// <summary>How a <see cref="ClockodoClient"/> reaches the service.</summary>
public sealed class ClockodoClientOptions
{
    /// <summary>The address of the real service.</summary>
    public static readonly Uri DefaultBaseUri = new("https://my.clockodo.com/api/");

    /// <summary>How long to wait for one answer, where nothing else is said: 100 seconds.</summary>
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(100);

    /// <summary>The e-mail address and the key.</summary>
    public required ClockodoCredential Credential { get; init; }

    /// <summary>
    /// Who calls, as the service wants to know it with every request: <c>name;e-mail of a technical contact</c>, 50
    /// characters at most (<c>X-Clockodo-External-Application</c>).
    /// </summary>
    public required string ExternalApplication { get; init; }

    /// <summary>The address of the API. Plain http is refused unless the host is this machine.</summary>
    public Uri BaseUri { get; init; } = DefaultBaseUri;

    /// <summary>The language of the service's error texts: <c>en</c>, <c>de</c> or <c>fr</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>How long to wait for one answer, from sending to its last byte.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>What carries the requests; null: the network. A service in memory can stand here.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>
    /// Whether requests are slowed before they exceed the limits that the service documents for every user (900 a minute,
    /// 2,250 in 15 minutes, 4,500 an hour, 20,000 a day; 300 pages of enhanced lists in 15 minutes). Whoever has other limits
    /// turns it off; an answer 429 is heeded all the same.
    /// </summary>
    public bool HasRateLimits { get; init; } = true;

    /// <summary>A budget of one's own, for tests; null: the one of the user in this process.</summary>
    internal RateLimiter? RateLimiter { get; init; }

    /// <summary>The time that passes; tests have their own.</summary>
    internal TimeSource TimeSource { get; init; } = TimeSource.System;
}
