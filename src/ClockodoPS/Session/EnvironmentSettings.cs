using System;

namespace ClockodoPS.Session;

/// <summary>The values of the environment variables, for scripts that connect without Connect-Clockodo.</summary>
internal sealed record EnvironmentSettings(string? User, string? ApiKey, string? ExternalApplication, string? BaseUri)
{
    internal const string UserVariable = "CLOCKODO_API_USER";
    internal const string ApiKeyVariable = "CLOCKODO_API_KEY";
    internal const string ExternalApplicationVariable = "CLOCKODO_EXTERNAL_APPLICATION";
    internal const string BaseUriVariable = "CLOCKODO_BASE_URI";

    internal static EnvironmentSettings Read() => new(
        Variable(UserVariable), Variable(ApiKeyVariable), Variable(ExternalApplicationVariable), Variable(BaseUriVariable));

    /// <summary>Replaces the record's own ToString, which would print the key.</summary>
    public override string ToString() => nameof(EnvironmentSettings);

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is string value && value.Trim().Length > 0 ? value.Trim() : null;
}
