using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>The services and lump sum services of the demo company.</summary>
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

    internal static IReadOnlyList<SandboxWorkService> All { get; } =
    [
        new() { Id = Consulting, Name = "Beratung", HourlyRate = 120m },
        new() { Id = Development, Name = "Softwareentwicklung", HourlyRate = 105m },
        new() { Id = Concept, Name = "Konzeption", HourlyRate = 95.5m },
        new() { Id = Design, Name = "Grafik & Gestaltung", HourlyRate = 84.03m },
        new() { Id = Management, Name = "Projektleitung", HourlyRate = 110m },
        new() { Id = Support, Name = "Support", HourlyRate = 72.5m },
        new() { Id = Training, Name = "Schulung", HourlyRate = 130m },
        new() { Id = Travel, Name = "Reisezeit (Weg für Weg)", HourlyRate = 45m },
    ];

    internal static IReadOnlyList<SandboxLumpSumService> LumpSums { get; } =
    [
        new() { Id = 41_205, Name = "Anfahrt, pauschal", Price = 49.9m },
        new() { Id = 41_212, Name = "Hosting, je Monat", Price = 29.95m },
        new() { Id = 41_260, Name = "Wartungsvertrag \"Klein\"", Price = 250m },
        new() { Id = 58_077, Name = "Farbdruck A3, je 100 Stück", Price = 18.75m },
        new() { Id = 58_091, Name = "Stockfoto-Lizenz", Price = 12.5m },
    ];
}
