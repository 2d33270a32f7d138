using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>The users that have entries, and the teams. Two users have known keys.</summary>
internal static class DemoUsers
{
    /// <summary>The team of <see cref="DemoNames"/>.</summary>
    internal const long Field = 8_170;

    private const long Office = 8_140;
    private const long Studio = 8_141;
    private const long Workshop = 8_155;

    private static readonly SandboxUser Boss =
        Of(234_561, "Katharina Großmann", "KG", "katharina.grossmann", Office) with { Role = SandboxRole.Owner };

    private static readonly SandboxUser Developer = Of(234_579, "Jörg Weiß", "JW", "joerg.weiss", Workshop);

    internal static IReadOnlyList<SandboxUser> WithEntries { get; } =
    [
        Boss,
        Developer,
        Of(234_602, "Ayşe Yılmaz", "AY", "ayse.yilmaz", Workshop),
        Of(234_618, "Björn Lindström", "BL", "bjoern.lindstroem", Workshop),
        Of(241_077, "Chloé Dubois-Meier", "CDM", "chloe.dubois-meier", Studio),
        Of(241_090, "Günther Süß", "GS", "guenther.suess", Studio),
        Of(250_344, "Małgorzata Nowak", "MN", "malgorzata.nowak", Office),
        Of(250_351, "Seán O'Brien", "SO", "sean.obrien", team: null),
        Of(228_910, "Thomas Jäger", "TJ", "thomas.jaeger", Workshop) with { Active = false },
    ];

    internal static IReadOnlyList<SandboxTeam> Teams { get; } =
    [
        new() { Id = Office, Name = "Büro", LeaderId = Boss.Id },
        new() { Id = Studio, Name = "Süd", LeaderId = 241_077 },
        new() { Id = Workshop, Name = "Werkstatt", LeaderId = Developer.Id },
        new() { Id = Field, Name = "Außendienst \"Nord\"; neu" },
    ];

    internal static SandboxAccount Owner { get; } = AccountOf(Boss, "demo-owner-key-that-opens-the-sandbox-only");

    internal static SandboxAccount Worker { get; } =
        AccountOf(Developer, "demo-worker-key-that-opens-the-sandbox-only");

    internal static SandboxUser Of(long id, string name, string initials, string mailbox, long? team) =>
        new()
        {
            Id = id,
            Name = name,
            Initials = initials,
            Email = $"{mailbox}@beispielwerk.example",
            Number = FormattableString.Invariant($"P-{id % 1000:000}"),
            TeamId = team,
        };

    private static SandboxAccount AccountOf(SandboxUser user, string key) =>
        new() { Email = user.Email, ApiKey = key, UserId = user.Id, Name = user.Name, Role = user.Role };
}
