using System;
using System.Globalization;
using System.Linq;
using Clockodo.Client;
using Clockodo.Client.Resources;
using Clockodo.Sandbox;

namespace ClockodoPS.Session;

/// <summary>Creates connections. Invalid settings throw a <see cref="ClockodoException"/>; nothing is sent here.</summary>
internal static class ConnectionFactory
{
    internal static ClockodoClientOptions Options(
        string user,
        string apiKey,
        string? externalApplication,
        Uri? baseUri,
        string? language,
        TimeSpan? timeout = null,
        bool hasRateLimits = true)
    {
        var credential = new ClockodoCredential(user, apiKey);
        RequireEmail(credential.User);
        return new()
        {
            Credential = credential,
            ExternalApplication = externalApplication ?? DefaultApplication.For(credential.User),
            BaseUri = baseUri ?? ClockodoClientOptions.DefaultBaseUri,
            Language = language ?? LanguageOfUser(),
            Timeout = timeout ?? ClockodoClientOptions.DefaultTimeout,
            HasRateLimits = hasRateLimits,
        };
    }

    internal static ClockodoClientOptions SandboxOptions(string? language) => new()
    {
        Credential = new ClockodoCredential(SandboxService.Owner.Email, SandboxService.Owner.ApiKey),
        ExternalApplication = DefaultApplication.FullName + ";sandbox@clockodo.invalid",
        BaseUri = SandboxService.BaseUri,
        Language = language ?? LanguageOfUser(),
        Handler = new SandboxService(),
        HasRateLimits = false,
    };

    internal static ClockodoConnection Unchecked(ClockodoClientOptions options, bool isSandbox = false) =>
        new(new ClockodoClient(options), options, user: null, isSandbox);

    internal static ClockodoConnection Checked(
        ClockodoClient client, ClockodoClientOptions options, User user, bool isSandbox) =>
        new(client, options, user, isSandbox);

    internal static ClockodoConnection FromEnvironment(EnvironmentSettings settings)
    {
        Uri? baseUri = BaseUri(settings);
        try
        {
            return Unchecked(Options(settings.User!, settings.ApiKey!, settings.ExternalApplication, baseUri, null));
        }
        catch (ClockodoException exception)
        {
            throw exception.WithMessage($"The environment variables CLOCKODO_… describe no connection. {exception.Message}");
        }
    }

    private static Uri? BaseUri(EnvironmentSettings settings) =>
        settings.BaseUri is not string text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) ? uri
        : throw new ClockodoException(
            ClockodoErrorKind.Invalid,
            $"{EnvironmentSettings.BaseUriVariable} is '{text}', which is not a valid address. Write for example "
            + ClockodoClientOptions.DefaultBaseUri.AbsoluteUri);

    // The text may be a key that was given in the wrong place, so the message does not show it.
    private static void RequireEmail(string user)
    {
        if (user.IndexOf('@') < 0)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                "The user is not an e-mail address: it has no @. The user name is the e-mail address of a Clockodo user, the password "
                + "is the API key of this user.");
        }
    }

    // The service has three languages; the default is English.
    private static string LanguageOfUser()
    {
        string language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return new[] { "de", "fr" }.Contains(language) ? language : "en";
    }
}
