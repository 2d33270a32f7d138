using System.Threading;
using Xunit;

namespace Clockodo.Client.Tests.Support;

/// <summary>The token of the running test, under a short name.</summary>
internal static class TestToken
{
    internal static CancellationToken Token => TestContext.Current.CancellationToken;
}
