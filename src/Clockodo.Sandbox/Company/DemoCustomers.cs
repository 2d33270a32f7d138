using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>The customers that have entries. Their names test readers with umlauts, quotes, commas and semicolons.</summary>
internal static class DemoCustomers
{
    internal const long Acme = 4711;
    internal const long Mueller = 5208;
    internal const long Bakery = 61_034;
    internal const long Wholesale = 118_275;
    internal const long Utility = 240_516;
    internal const long Lawyers = 702_118;
    internal const long Nursery = 915_403;
    internal const long Cafe = 1_120_877;
    internal const long CarDealer = 1_648_290;
    internal const long Machines = 2_020_341;
    internal const long School = 2_410_335;

    /// <summary>The company itself, for internal work that is not billable.</summary>
    internal const long Internal = 2_566_190;

    internal static IReadOnlyList<SandboxCustomer> WithEntries { get; } =
    [
        new()
        {
            Id = Acme,
            Name = "ACME Deutschland GmbH",
            Number = "K-1001",
            Color = 1,
            Note = "Rechnungen an die Buchhaltung, nicht an den Empfang",
            BillServiceId = "10-471",
        },
        new()
        {
            Id = Mueller,
            Name = "Müller & Söhne GmbH",
            HourlyRate = 98.50m,
            Number = "K-1002",
            Color = 2,
            BillServiceId = "10-520",
        },
        new() { Id = Bakery, Name = "Bäckerei \"Zum Goldenen Brezel\"", Number = "K-1003" },
        new()
        {
            Id = Wholesale,
            Name = "Großhandel O'Neill KG",
            Number = "0815",
            Note = "Liefert \"frei Haus\";\nAnsprechpartner: Frau O'Neill",
        },
        new()
        {
            Id = Utility,
            Name = "Stadtwerke Königsfähr AöR",
            HourlyRate = 112m,
            Number = "K-1005",
            Color = 5,
            ServiceIds = [DemoServices.Development, DemoServices.Management],
        },
        new() { Id = Lawyers, Name = "Weiß; Schäfer & Partner mbB", Number = "K-1006" },
        new() { Id = Nursery, Name = "Gärtnerei Grünspecht e. K." },
        new()
        {
            Id = Cafe,
            Name = "Café Übermut UG (haftungsbeschränkt)",
            HourlyRate = 75m,
            Number = "K-1008",
            Color = 8,
        },
        new() { Id = CarDealer, Name = "Autohaus Kühn, Inh. Jürgen Kühn", Number = "K-1009" },
        new() { Id = Machines, Name = "Strößner Maschinenbau AG", Number = "K-1010", Color = 9 },
        new() { Id = School, Name = "Volkshochschule Nörtheim", Number = "4711" },
        new() { Id = Internal, Name = "Beispielwerk (intern)", BillableDefault = false },
    ];
}
