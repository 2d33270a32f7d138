using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>The texts of the entries, by service. They contain all characters that CSV files must be able to hold.</summary>
internal static class DemoTexts
{
    internal static IReadOnlyList<string> LumpSums { get; } =
    [
        "Festpreis laut Angebot vom Frühjahr",
        "Abschlag 1 von 3, wie vereinbart",
        "Abschlag 2 von 3; Rest nach Abnahme",
        "Pauschale \"Erstberatung\"",
        "Auslagen (Bahn, Hotel, Parkgebühr)",
    ];

    internal static IReadOnlyList<string> LumpSumServices { get; } =
    [
        "Monatliche Pauschale",
        "Plakate für die Filialen, Nachdruck",
        "Motive \"Herbst\"; nur Web-Nutzung",
        "Vor-Ort-Termin, Hin- und Rückweg",
    ];

    internal static IReadOnlyDictionary<long, IReadOnlyList<string>> OfService { get; } =
        new Dictionary<long, IReadOnlyList<string>>
        {
            [DemoServices.Consulting] =
            [
                "Anforderungen aufgenommen, offene Fragen an Frau Köhler",
                "Auswahl der Bezahlverfahren; Empfehlung: Rechnung und Lastschrift",
                "Telefonat mit Hr. Özdemir: Budget, Termine, nächste Schritte",
                "Datenschutzfragen geklärt (Cookie-Hinweis, Formulare)",
                "Rückfragen zum Angebot \"Stufe 2\" beantwortet",
            ],
            [DemoServices.Development] =
            [
                "Fehler in der Mehrwertsteuer behoben (7 % statt 19 %)",
                "Suche: Umlaute und ß werden jetzt gefunden",
                "Import der Artikeldaten, Teil 2; Dubletten noch offen",
                "Code-Durchsicht mit Björn, danach Tests ergänzt",
                "Anmeldung umgebaut, alte Passwörter übernommen",
                "Schnittstelle zur Buchhaltung:\n- Belege übertragen\n- Fehlerliste per Mail",
                "Ladezeit der Startseite von 4,2 s auf 1,1 s gedrückt",
                "Meldung \"Sitzung abgelaufen\" kam zu früh",
            ],
            [DemoServices.Concept] =
            [
                "Seitenbaum und Wegweiser, erster Entwurf",
                "Klickmuster für die Bestellung; 3 Varianten",
                "Feinkonzept Rechte & Rollen",
                "Workshop nachbereitet, Protokoll verschickt",
                "Grobschätzung für Stufe 2 (siehe Ablage, Ordner \"Angebote\")",
            ],
            [DemoServices.Design] =
            [
                "Logo: drei Entwürfe, einer davon in Grün",
                "Anzeigenmotiv \"Frühstück für zwei\" angepasst",
                "Bildauswahl, Freisteller, Farbkorrektur",
                "Druckdaten für Plakat A1 erstellt; Beschnitt 3 mm",
                "Schriftgrößen auf dem Telefon geprüft",
                "Symbole gezeichnet:\nWarenkorb, Lupe, Häkchen",
            ],
            [DemoServices.Management] =
            [
                "Wochenrunde, Plan fortgeschrieben",
                "Abnahme vorbereitet, Mängelliste abgestimmt",
                "Abstimmung mit Druckerei & Fotograf",
                "Statusbericht für die Geschäftsführung",
                "Terminverschiebung besprochen; neuer Termin steht noch nicht fest",
            ],
            [DemoServices.Support] =
            [
                "Drucker im Büro EG druckt wieder",
                "Passwort zurückgesetzt, Hr. Groß",
                "Update eingespielt, Sicherung geprüft",
                "Rückruf: Rechnung lässt sich nicht öffnen; lag am Browser",
                "Zertifikat erneuert (lief am Wochenende ab)",
                "Ticket \"Bestellung hängt\" untersucht",
            ],
            [DemoServices.Training] =
            [
                "Einführung für 6 Personen, Vormittag",
                "Schulung Redaktion: Bilder, Texte, Verweise",
                "Unterlagen überarbeitet, 24 Seiten",
                "Fragestunde online; Aufzeichnung verschickt",
            ],
            [DemoServices.Travel] =
            [
                "Hinfahrt Königsfähr",
                "Rückfahrt, Umweg wegen Baustelle (A 7)",
                "Bahn nach Nörtheim, 1 × umgestiegen",
                "Fahrt zum Kunden und zurück",
            ],
        };
}
