using System;
using System.Globalization;
using System.Text;

namespace ClockodoPS.Bench.Server;

/// <summary>
/// Writes entries as an enhanced list has them, in the service's order of fields: every number different, names that
/// repeat as in a company of 25 people, texts of which some repeat. The same entry for the same number, always.
/// </summary>
internal static class EntryText
{
    private const int Customers = 60;
    private const int Projects = 180;
    private const int Users = 25;
    private const int RepeatedTexts = 400;

    private static readonly DateTime FirstDay = new(2019, 1, 1, 7, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Things =
    [
        "Website", "Relaunch", "Support", "Migration", "Wartung", "Newsletter", "Webshop", "Schnittstelle", "Audit", "Schulung",
        "Reporting", "Intranet",
    ];

    // As PHP writes what is not ASCII.
    private static readonly string[] Companies =
    [
        "M\\u00fcller & S\\u00f6hne GmbH", "Contoso AG", "Fabrikam Deutschland GmbH", "Adventure Works", "Northwind Handels KG",
        "Tailspin Toys", "B\\u00e4ckerei Gro\\u00df", "Wide World Importers",
    ];

    private static readonly string[] People =
    [
        "Anna Schmidt", "J\\u00fcrgen Wei\\u00df", "Clara Hoffmann", "David Nowak", "Elif Yilmaz", "Frank Bauer", "Greta Lindner",
    ];

    private static readonly string[] Work =
    [
        "Konzeption", "Programmierung", "Projektleitung", "Beratung", "Telefonat", "Test", "Dokumentation", "Grafik",
        "Abstimmung mit dem Kunden", "Code-Review", "Reise", "Buchhaltung",
    ];

    internal static void Append(StringBuilder text, int index)
    {
        uint chance = (uint)index * 2654435761u;
        int customer = Pick(ref chance, Customers);
        int? project = Pick(ref chance, 5) == 0 ? null : customer * 3 + Pick(ref chance, Projects / Customers);
        int user = Pick(ref chance, Users);
        int work = Pick(ref chance, Work.Length);
        int minutes = 5 + (5 * Pick(ref chance, 40));
        DateTime begin = FirstDay.AddMinutes(index * 3L).AddSeconds(Pick(ref chance, 60));
        DateTime end = begin.AddMinutes(minutes);
        int type = Pick(ref chance, 100) switch { < 94 => 1, < 97 => 2, _ => 3 };
        int? textNumber = Pick(ref chance, 100) switch
        {
            < 15 => null,
            < 60 => Pick(ref chance, RepeatedTexts),
            _ => RepeatedTexts + index,
        };

        Add(text, $"{{\"id\":{85_000_000 + (index * 3L)},\"customers_id\":{2_400_000 + customer},\"projects_id\":");
        Add(text, $"{Number(2_020_000, project)},\"subprojects_id\":null,\"users_id\":{234_000 + user},\"billable\":");
        Add(text, $"{Pick(ref chance, 3)},\"texts_id\":{Number(5_000_000, textNumber)},\"text\":{Text(textNumber)},");
        Add(text, $"\"time_since\":\"{begin:s}Z\",\"time_until\":\"{(type == 1 ? end : begin):s}Z\",");
        Add(text, $"\"time_insert\":\"{end:s}Z\",\"time_last_change\":\"{end.AddHours(1):s}Z\",\"test_data\":false,");
        Add(text, $"\"customers_name\":\"{Companies[customer % Companies.Length]} {customer}\",\"projects_name\":");
        Add(text, $"{(project is int p ? $"\"{Things[p % Things.Length]} {2019 + (p % 7)}-{p}\"" : "null")},");
        Add(text, $"\"subprojects_name\":null,\"users_name\":\"{People[user % People.Length]} {user}\",\"revenue\":");
        Add(text, $"{minutes * 84.03m / 60:0.##},\"type\":{type},");
        switch (type)
        {
            case 1:
                Add(text, $"\"services_id\":{860_000 + work},\"duration\":{minutes * 60},\"offset\":0,");
                Add(text, $"\"time_last_change_work_time\":\"{end:s}Z\",\"time_clocked_since\":");
                Add(text, $"{(index % 2 == 0 ? $"\"{begin:s}Z\"" : "null")},\"clocked\":{(index % 2 == 0 ? "true" : "false")},");
                Add(text, $"\"clocked_offline\":false,\"hourly_rate\":84.03,\"services_name\":\"{Work[work]}\"}}");
                break;
            case 2:
                Add(text, $"\"services_id\":{860_000 + work},\"lumpsum\":{minutes}.5,\"services_name\":\"{Work[work]}\"}}");
                break;
            default:
                Add(text, $"\"lumpsum_services_id\":{4_000 + work},\"lumpsum_services_amount\":{1 + (minutes % 7)},");
                Add(text, $"\"services_name\":\"Pauschale {Work[work]}\",\"lumpsum_services_price\":{minutes}}}");
                break;
        }
    }

    private static void Add(StringBuilder text, FormattableString part) =>
        text.Append(part.ToString(CultureInfo.InvariantCulture));

    private static int Pick(ref uint chance, int count)
    {
        chance = (chance * 1664525u) + 1013904223u;
        return (int)((chance >> 8) % (uint)count);
    }

    private static string Number(int from, int? index) =>
        index is int value ? (from + value).ToString(CultureInfo.InvariantCulture) : "null";

    private static string Text(int? number) => number switch
    {
        null => "null",
        < RepeatedTexts => $"\"{Work[number.Value % Work.Length]}: {Things[number.Value % Things.Length]} {number}\"",
        _ => $"\"Ticket {number}: {Things[number.Value % Things.Length]}, R\\u00fccksprache und {Work[number.Value % Work.Length]}\"",
    };
}
