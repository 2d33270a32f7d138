namespace ClockodoPS.Session;

/// <summary>The connection that the environment variables describe. It is reused until they change.</summary>
internal static class EnvironmentConnection
{
    /// <summary>The connection; null if user or key is not set.</summary>
    internal static ClockodoConnection? Find()
    {
        var settings = EnvironmentSettings.Read();
        if (settings.User is null || settings.ApiKey is null)
        {
            return null;
        }

        if (RunspaceConnection.FromEnvironment is (EnvironmentSettings known, ClockodoConnection connection)
            && known == settings && !connection.IsClosed)
        {
            return connection;
        }

        ClockodoConnection created = ConnectionFactory.FromEnvironment(settings);
        RunspaceConnection.FromEnvironment = (settings, created);
        return created;
    }

    /// <summary>A sentence for the error message: why there is no connection.</summary>
    internal static string ReasonForNone()
    {
        var settings = EnvironmentSettings.Read();
        return (settings.User, settings.ApiKey) switch
        {
            (not null, null) =>
                $"{EnvironmentSettings.UserVariable} is set, but {EnvironmentSettings.ApiKeyVariable} is not.",
            (null, not null) =>
                $"{EnvironmentSettings.ApiKeyVariable} is set, but {EnvironmentSettings.UserVariable} is not.",
            _ => "There is no connection to Clockodo.",
        };
    }
}
