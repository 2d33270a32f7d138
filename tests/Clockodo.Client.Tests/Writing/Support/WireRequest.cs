using System.Collections.Generic;

namespace Clockodo.Client.Tests.Writing.Support;

/// <summary>A request as its bytes came in.</summary>
internal sealed record WireRequest(
    string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);
