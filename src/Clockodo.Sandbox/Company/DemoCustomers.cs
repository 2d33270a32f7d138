using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>The customers. Their names test readers with umlauts, quotes, commas and semicolons.</summary>
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

    internal static IReadOnlyList<SandboxCustomer> All { get; } =
    [
        new() { Id = Acme, Name = "ACME Deutschland GmbH" },
        new() { Id = Mueller, Name = "Müller & Söhne GmbH", HourlyRate = 98.50m },
        new() { Id = Bakery, Name = "Bäckerei \"Zum Goldenen Brezel\"" },
        new() { Id = Wholesale, Name = "Großhandel O'Neill KG" },
        new() { Id = Utility, Name = "Stadtwerke Königsfähr AöR", HourlyRate = 112m },
        new() { Id = Lawyers, Name = "Weiß; Schäfer & Partner mbB" },
        new() { Id = Nursery, Name = "Gärtnerei Grünspecht e. K." },
        new() { Id = Cafe, Name = "Café Übermut UG (haftungsbeschränkt)", HourlyRate = 75m },
        new() { Id = CarDealer, Name = "Autohaus Kühn, Inh. Jürgen Kühn" },
        new() { Id = Machines, Name = "Strößner Maschinenbau AG" },
        new() { Id = School, Name = "Volkshochschule Nörtheim" },
        new() { Id = Internal, Name = "Beispielwerk (intern)" },
    ];
}
