using System;

namespace Clockodo.Client.Json;

/// <summary>
/// When the service created a response, by its own clock: not before the request was sent, and not after the response began to
/// arrive.
/// </summary>
internal readonly record struct ResponseTime(DateTimeOffset Earliest, DateTimeOffset Latest);
