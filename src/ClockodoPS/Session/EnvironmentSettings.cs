using System;

namespace ClockodoPS.Session;

/// <summary>The values of the environment variables, for scripts that connect without Connect-Clockodo.</summary>
internal sealed record EnvironmentSettings(string? User, string? ApiKey, string? ExternalApplication, string? BaseUri, bool IsIgnored)
{
    internal const string UserVariable = "CLOCKODO_API_USER";
    internal const string ApiKeyVariable = "CLOCKODO_API_KEY";
    internal const string ExternalApplicationVariable = "CLOCKODO_EXTERNAL_APPLICATION";
    internal const string BaseUriVariable = "CLOCKODO_BASE_URI";
    internal const string AccountVariables = UserVariable + " and " + ApiKeyVariable;

    // A variable too: the processes that this one starts, such as Start-Job's, get it together with the others.
    private const string IgnoreVariable = "CLOCKODO_IGNORE_VARIABLES";

    private const string HowToUseAgain = "To use them again: Remove-Item Env:" + IgnoreVariable + ".";

    /// <summary>Whether they describe an account.</summary>
    internal bool HasAccount => User is not null && ApiKey is not null;

    internal static EnvironmentSettings Read() => new(
        Variable(UserVariable),
        Variable(ApiKeyVariable),
        Variable(ExternalApplicationVariable),
        Variable(BaseUriVariable),
        Variable(IgnoreVariable) is not null);

    /// <summary>
    /// Ignores the variables in this process and in those that it starts: what is meant for the sandbox must not reach an account,
    /// wherever it runs.
    /// </summary>
    /// <returns>The warning if they describe an account and counted until now; null: they did not.</returns>
    internal static string? Ignore()
    {
        EnvironmentSettings before = Read();
        Environment.SetEnvironmentVariable(IgnoreVariable, "1");
        return before.HasAccount && !before.IsIgnored
            ? $"{AccountVariables} are set. From now on they are ignored, in this process and in those that it starts, so that "
                + $"nothing that is meant for the sandbox reaches this account. {HowToUseAgain}"
            : null;
    }

    /// <summary>A sentence for the error message: why they give no connection.</summary>
    internal string ReasonForNone() => (User, ApiKey) switch
    {
        (not null, not null) =>
            $"{AccountVariables} are ignored, because Connect-Clockodo -Sandbox was called in this process or in the one that "
            + $"started it. {HowToUseAgain}",
        (not null, null) => $"{UserVariable} is set, but {ApiKeyVariable} is not.",
        (null, not null) => $"{ApiKeyVariable} is set, but {UserVariable} is not.",
        _ => $"There is no connection to Clockodo, and {AccountVariables} are not set.",
    };

    /// <summary>Replaces the record's own ToString, which would print the key.</summary>
    public override string ToString() => nameof(EnvironmentSettings);

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is string value && value.Trim().Length > 0 ? value.Trim() : null;
}
