using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>The services and lump sum services that have entries.</summary>
internal static class DemoServices
{
    internal const long Consulting = 860_601;
    internal const long Development = 860_608;
    internal const long Concept = 860_615;
    internal const long Design = 860_622;
    internal const long Management = 860_640;
    internal const long Support = 871_013;
    internal const long Training = 871_020;
    internal const long Travel = 903_377;

    internal static IReadOnlyList<SandboxWorkService> WithEntries { get; } =
    [
        new() { Id = Consulting, Name = "Beratung", HourlyRate = 120m, Number = "L-01", BillServiceId = "S-120" },
        new() { Id = Development, Name = "Softwareentwicklung", HourlyRate = 105m, Number = "L-02" },
        new() { Id = Concept, Name = "Konzeption", HourlyRate = 95.5m },
        new() { Id = Design, Name = "Grafik & Gestaltung", HourlyRate = 84.03m },
        new() { Id = Management, Name = "Projektleitung", HourlyRate = 110m },
        new() { Id = Support, Name = "Support", HourlyRate = 72.5m, Number = "L-06", Note = "Nur mit Ticket" },
        new() { Id = Training, Name = "Schulung", HourlyRate = 130m },
        new() { Id = Travel, Name = "Reisezeit (Weg für Weg)", HourlyRate = 45m },
    ];

    internal static IReadOnlyList<SandboxLumpSumService> LumpSumsWithEntries { get; } =
    [
        new() { Id = 41_205, Name = "Anfahrt, pauschal", Price = 49.9m, Number = "P-01" },
        new() { Id = 41_212, Name = "Hosting, je Monat", Price = 29.95m, Unit = "Monat" },
        new() { Id = 41_260, Name = "Wartungsvertrag \"Klein\"", Price = 250m },
        new() { Id = 58_077, Name = "Farbdruck A3, je 100 Stück", Price = 18.75m, Unit = "100 St" },
        new() { Id = 58_091, Name = "Stockfoto-Lizenz", Price = 12.5m, Unit = "Stück", Note = "Lizenz je Motiv" },
    ];
}
