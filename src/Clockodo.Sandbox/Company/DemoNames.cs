using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>
/// Customers, projects, services and users without entries, whose names break careless quoting, comparison or printing, and names
/// that exist twice.
/// </summary>
internal static class DemoNames
{
    /// <summary>Two active customers and a third, inactive one have this name.</summary>
    internal const string Ambiguous = "Nordlicht Reisen";

    private const long Quotes = 3_100_101;
    private const long Dollar = 3_100_115;
    private const long Digits = 3_100_150;

    internal static IReadOnlyList<SandboxCustomer> Customers { get; } =
    [
        new() { Id = Quotes, Name = "Café d'Amélie \"Chez l'Ami\"" },
        new() { Id = 3_100_108, Name = "„Alte Schmiede“ – Peter’s ‚Eisen‘" },
        new() { Id = Dollar, Name = "Ca$h & $(Flow) GmbH" },
        new() { Id = 3_100_122, Name = "Back`tick `n Partner" },
        new() { Id = 3_100_129, Name = "Klammer [Nord] [a-z]* GmbH?" },
        new() { Id = 3_100_136, Name = " Leerstelle vorn" },
        new() { Id = 3_100_143, Name = "Zeilen\numbruch AG" },
        new() { Id = Digits, Name = "24711" },
        new() { Id = 3_100_157, Name = "Punkt; Komma, Strich | Rohr > NUL" },
        new() { Id = 3_100_164, Name = "🚲 Radhaus 👩‍🔧" },
        new() { Id = 3_100_171, Name = "Cafe\u0301 Zwo\u0308lf" },
        new() { Id = 3_100_178, Name = "--Sonderkunde--" },
        new() { Id = 3_100_185, Name = "@(Home) #Office" },
        new() { Id = 3_100_192, Name = "{Mengenlehre} e. V." },
        new() { Id = 3_100_199, Name = "Pixelwerk" },
        new() { Id = 3_100_206, Name = "PIXELWERK" },
        new() { Id = 3_100_213, Name = "Schreinerei Holzmann", Active = false },
        new() { Id = 3_100_220, Name = "Schreinerei Holzmann" },
        new() { Id = 3_100_227, Name = Ambiguous },
        new() { Id = 3_100_234, Name = Ambiguous },
        new() { Id = 3_100_241, Name = Ambiguous, Active = false },
        new() { Id = 3_100_248, Name = "Altkunde (ruht)", Active = false, Note = "Nur auf Anfrage" },
    ];

    internal static IReadOnlyList<SandboxProject> Projects { get; } =
    [
        new() { Id = 3_200_101, CustomerId = DemoCustomers.Mueller, Name = "Wartung" },
        new() { Id = 3_200_108, CustomerId = Quotes, Name = "Wartung" },
        new()
        {
            Id = 3_200_115,
            CustomerId = Quotes,
            Name = "L'été \"indien\"",
            Budget = SandboxBudget.Strict,
            Subprojects =
            [
                new() { Id = 3_300_101, ProjectId = 3_200_115, Name = "Phase 'A' \"eins\"", Note = "Zuerst" },
                new() { Id = 3_300_108, ProjectId = 3_200_115, Name = "$Phase {B}", Completed = true },
                new() { Id = 3_300_115, ProjectId = 3_200_115, Name = "Phase [C]*", Active = false },
            ],
        },
        new() { Id = 3_200_122, CustomerId = Dollar, Name = "$env:PATH", Budget = SandboxBudget.Soft },
        new() { Id = 3_200_129, CustomerId = Dollar, Name = "`Grund`" },
        new() { Id = 3_200_136, CustomerId = Digits, Name = "2026" },
        new() { Id = 3_200_143, CustomerId = Digits, Name = " Vor; und, nach " },
        new() { Id = 3_200_150, CustomerId = Digits, Name = "Alt & aus", Active = false },
        new() { Id = 3_200_157, CustomerId = Digits, Name = "Fertig?", Completed = true },
    ];

    internal static IReadOnlyList<SandboxWorkService> Services { get; } =
    [
        new() { Id = 960_101, Name = "Support", HourlyRate = 60m, Active = false, Note = "Alter Satz" },
        new() { Id = 960_108, Name = "'Vor Ort' [Außer Haus]", HourlyRate = 90m },
        new() { Id = 960_115, Name = "$Sonder`preis", HourlyRate = 80m },
        new() { Id = 960_122, Name = "beratung", HourlyRate = 100m },
        new() { Id = 960_129, Name = "100", HourlyRate = 100m },
    ];

    internal static IReadOnlyList<SandboxLumpSumService> LumpSumServices { get; } =
    [
        new() { Id = 61_101, Name = "Druck \"A4\"; 'beidseitig'", Price = 0.25m, Unit = "Blatt" },
        new() { Id = 61_108, Name = "$Gutschein {10 €}", Price = -10m },
        new() { Id = 61_115, Name = "Fax", Price = 0.5m, Unit = "Seite", Active = false },
    ];

    internal static IReadOnlyList<SandboxUser> Users { get; } =
    [
        Of(260_101, "Jeanne d’Arc \"Johanna\"", "JA", "jeanne.arc"),
        Of(260_108, "Pat O`Hara $env:USER", "PO", "pat.ohara"),
        Of(260_115, "[Praktikum] Kim*", "PK", "kim"),
        Of(260_122, " Lee Vorn", "LV", "lee.vorn"),
        Of(260_129, "Zoe\nZeile", "ZZ", "zoe.zeile"),
        Of(260_136, "007", "0", "null.null.sieben"),
        Of(260_143, "Jose\u0301 Nun\u0303ez", "JN", "jose.nunez"),
        Of(260_150, "🎧 DJ; Dee, Jay", "DJ", "dj.jay"),
        Of(260_157, "Robin Schmidt", "RS", "robin.schmidt"),
        Of(260_164, "Robin Schmidt", "RS", "robin.schmidt2"),
        Of(260_171, "ROBIN Schmidt", "RS", "robin.schmidt3") with { Active = false },
    ];

    private static SandboxUser Of(long id, string name, string initials, string mailbox) =>
        DemoUsers.Of(id, name, initials, mailbox, DemoUsers.Field);
}
