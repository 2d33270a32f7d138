using System;
using System.Globalization;
using System.Management.Automation;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>Runs commands in a culture, and looks at what they would send.</summary>
public abstract class CultureTest : ConnectedTest
{
    internal const string NewLumpSum = "New-ClockodoEntry -Customer 4711 -Service 860608 -Billable 1";

    internal Outcome RunIn(string culture, string script, params object?[] arguments)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            using Engine engine = Open();
            engine.Run(Connect);
            Forget();
            return engine.Run(script, arguments);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>What of a field is sent when the parameter is given so.</summary>
    internal string SentOf(string culture, string field, string script, params object?[] arguments)
    {
        Outcome outcome = RunIn(culture, script, arguments);
        Assert.Null(outcome.Ended);
        Assert.Empty(outcome.Errors);
        return Sent[^1].Fields()[field].Trim('"');
    }

    /// <summary>Why the argument is refused, before anything is sent.</summary>
    internal string RefusalOf(string culture, string script, params object?[] arguments)
    {
        ErrorRecord error = RunIn(culture, script, arguments).Ended
            ?? throw new InvalidOperationException($"'{script}' with {string.Join(", ", arguments)} was not refused.");
        Assert.StartsWith("ParameterArgumentTransformationError", error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Empty(Sent);
        return error.Exception.Message;
    }

    internal static string WireOf(DateTime local) =>
        local.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
