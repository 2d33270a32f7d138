using System.Collections.Generic;
using System.Linq;
using static Clockodo.Sandbox.Company.SandboxBudget;

namespace Clockodo.Sandbox.Company;

/// <summary>The projects that have entries: with and without a budget, open and completed, some with subprojects.</summary>
internal static class DemoProjects
{
    private const long FirstSubprojectId = 310_440;

    internal static IReadOnlyList<SandboxProject> WithEntries { get; } = AssignIds(
        Of(512_004, DemoCustomers.Acme, "Relaunch Website", Strict, "Konzept", "Gestaltung", "Umsetzung"),
        Of(512_019, DemoCustomers.Acme, "Online-Shop", Soft, "Katalog", "Bezahlung & Versand"),
        Of(630_771, DemoCustomers.Acme, "Wartung"),
        Closed(498_226, DemoCustomers.Acme, "Messeauftritt Frühjahr", Strict),
        Of(700_118, DemoCustomers.Mueller, "Warenwirtschaft", Soft, "Schnittstelle DATEV", "Lagerplätze", "Schulung"),
        Of(700_125, DemoCustomers.Mueller, "Kundenportal \"Mein Müller\"", Strict),
        Closed(655_040, DemoCustomers.Mueller, "Umzug Server", Soft),
        Of(811_302, DemoCustomers.Bakery, "Filialkasse", Strict),
        Of(811_340, DemoCustomers.Bakery, "Anzeigen & Plakate"),
        Of(930_557, DemoCustomers.Wholesale, "EDI-Anbindung", Soft, "Bestellungen", "Rechnungen"),
        Closed(902_164, DemoCustomers.Wholesale, "Inventur-App", None),
        Of(1_104_410, DemoCustomers.Utility, "Zählerstand-Portal", Strict, "Frontend", "Backend"),
        Of(1_104_488, DemoCustomers.Utility, "Barrierefreiheit"),
        Closed(1_090_012, DemoCustomers.Utility, "Störungskarte", Strict),
        Of(1_300_276, DemoCustomers.Lawyers, "Mandantenbrief; Vorlagen"),
        Of(1_300_290, DemoCustomers.Lawyers, "Datenschutz", Soft),
        Of(1_452_003, DemoCustomers.Nursery, "Pflanzenlexikon"),
        Of(1_570_119, DemoCustomers.Cafe, "Speisekarte & Logo", Strict),
        Of(1_688_240, DemoCustomers.CarDealer, "Fahrzeugbörse", Soft),
        Closed(1_671_905, DemoCustomers.CarDealer, "Fotoserie Gebrauchtwagen", None),
        Of(1_803_667, DemoCustomers.Machines, "Ersatzteilkatalog", Soft, "Datenübernahme", "Suche", "Übersetzung"),
        Of(1_803_702, DemoCustomers.Machines, "Intranet"),
        Of(2_020_072, DemoCustomers.School, "Kursverwaltung", Strict) with { BudgetInHours = true },
        Of(2_150_931, DemoCustomers.Internal, "Büro & Organisation"),
        Of(2_150_948, DemoCustomers.Internal, "Weiterbildung"));

    private static SandboxProject Of(
        long id, long customerId, string name, SandboxBudget budget = None, params string[] parts) =>
        new()
        {
            Id = id,
            CustomerId = customerId,
            Name = name,
            Budget = budget,
            Subprojects = [.. parts.Select(part => new SandboxSubproject { Id = 0, ProjectId = id, Name = part })],
        };

    private static SandboxProject Closed(long id, long customerId, string name, SandboxBudget budget) =>
        Of(id, customerId, name, budget) with { Completed = true };

    /// <summary>Assigns the IDs of the subprojects, which keeps the list of projects short.</summary>
    private static SandboxProject[] AssignIds(params SandboxProject[] projects)
    {
        var next = FirstSubprojectId;
        return
        [
            .. projects.Select(project => project with
            {
                Subprojects = [.. project.Subprojects.Select(part => part with { Id = next++ })],
            }),
        ];
    }
}
