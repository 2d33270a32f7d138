using System;
using System.Linq;
using Clockodo.Client;

namespace ClockodoPS.Session;

/// <summary>
/// The external application for a user who gave none: the name of this module, shortened as far as needed, and the e-mail
/// address of the user.
/// </summary>
internal static class DefaultApplication
{
    internal const string FullName = "ClockodoPS";

    // The service's limit. The client checks it too.
    private const int MostCharacters = 50;

    private const string HowToGive =
        "Give -ExternalApplication, or set the variable " + EnvironmentSettings.ExternalApplicationVariable
        + ": a name, a semicolon and the e-mail address of a technical contact, 'Contoso;it@contoso.example'.";

    private static readonly string[] Names = [FullName, "CPS", "C"];

    /// <summary>The application.</summary>
    /// <param name="user">The user of the credential.</param>
    /// <exception cref="ClockodoException">The user leaves no room for a name.</exception>
    internal static string For(string user) =>
        Names.Select(name => $"{name};{user}").FirstOrDefault(application => application.Length <= MostCharacters)
            ?? throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                "The service needs a name of the calling application and the e-mail address of a technical contact, "
                + FormattableString.Invariant($"{MostCharacters} characters at most. The e-mail address of the user has ")
                + FormattableString.Invariant($"{user.Length} characters and leaves no room for a name. {HowToGive}"));
}
