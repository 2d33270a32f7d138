using System;
using System.Globalization;

namespace Clockodo.Client.Tests.Support;

/// <summary>The credential of the tests, and times in short form.</summary>
internal static class Known
{
    internal const string User = "erika@contoso.example";
    internal const string ApiKey = "sentinel-7f3a9c51d2e84b06-key";
    internal const string ExternalApplication = "Contoso;it@contoso.example";

    internal static readonly Uri BaseUri = new("https://clockodo.invalid/api/");

    internal static ClockodoCredential Credential => new(User, ApiKey);

    /// <summary>A time: <c>2026-11-02T09:00:00+01:00</c>.</summary>
    internal static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The same time as a local one.</summary>
    internal static DateTime Local(string text) => At(text).LocalDateTime;
}
