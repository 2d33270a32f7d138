using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Finds the account of a request, by the service's own headers or by Basic authentication.</summary>
internal sealed class Authentication(IReadOnlyList<SandboxAccount> accounts)
{
    private const string UserHeader = "X-ClockodoApiUser";
    private const string KeyHeader = "X-ClockodoApiKey";
    private const string ApplicationHeader = "X-Clockodo-External-Application";

    internal SandboxAccount Identify(HttpRequestMessage request)
    {
        var (email, key) = ReadCredentials(request);
        var account = accounts.FirstOrDefault(candidate =>
            string.Equals(candidate.Email, email, StringComparison.OrdinalIgnoreCase)
            && string.Equals(candidate.ApiKey, key, StringComparison.Ordinal));
        if (account is null)
        {
            throw RejectedRequest.General(401, Reason.AuthenticationFailed);
        }

        if (!NamesApplication(Find(request, ApplicationHeader)))
        {
            throw RejectedRequest.General(400, Reason.ExternalApplicationMissing);
        }

        return account;
    }

    private static (string? Email, string? Key) ReadCredentials(HttpRequestMessage request)
    {
        var email = Find(request, UserHeader);
        var key = Find(request, KeyHeader);
        return email is null && key is null ? ReadBasic(request) : (email, key);
    }

    private static (string? Email, string? Key) ReadBasic(HttpRequestMessage request)
    {
        var authorization = request.Headers.Authorization;
        if (!string.Equals(authorization?.Scheme, "Basic", StringComparison.OrdinalIgnoreCase))
        {
            return (null, null);
        }

        try
        {
            var pair = Encoding.UTF8.GetString(Convert.FromBase64String(authorization?.Parameter ?? string.Empty));
            var colon = pair.IndexOf(':');
            return colon < 0 ? (null, null) : (pair.Substring(0, colon), pair.Substring(colon + 1));
        }
        catch (FormatException)
        {
            return (null, null);
        }
    }

    /// <summary>Required are a name and the e-mail address of a contact, separated by a semicolon.</summary>
    private static bool NamesApplication(string? value)
    {
        var semicolon = value?.IndexOf(';') ?? -1;
        return value is not null && semicolon > 0 && value.IndexOf('@', semicolon) > semicolon + 1;
    }

    private static string? Find(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
