using System;
using System.Runtime.CompilerServices;

namespace ClockodoPS.Tests.Support;

/// <summary>Keeps the tests away from the account of the user who runs them.</summary>
internal static class OwnAccount
{
    [ModuleInitializer]
    internal static void Forget()
    {
        foreach (string name in new[] { "API_USER", "API_KEY", "EXTERNAL_APPLICATION", "BASE_URI" })
        {
            Environment.SetEnvironmentVariable($"CLOCKODO_{name}", null);
        }
    }
}
