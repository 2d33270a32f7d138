using System;

namespace Clockodo.Client.Json;

/// <summary>
/// When an answer was made, by the clock of the service: not before it was asked for, and not after it began to come.
/// </summary>
internal readonly record struct ResponseTime(DateTimeOffset Asked, DateTimeOffset Answered);
