using System.Text.Json.Nodes;

namespace Clockodo.Client.Tests.Support;

/// <summary>Entries as JSON.</summary>
internal static class EntrySample
{
    /// <summary>Captured from the service in 2022, from a list that was not enhanced.</summary>
    internal const string Captured = """
        {"id":85722133,"customers_id":2410335,"projects_id":2020072,"users_id":234579,"billable":1,"texts_id":null,"text":null,
         "time_since":"2022-12-30T07:21:04Z","time_until":"2022-12-30T08:45:34Z","time_insert":"2022-12-30T07:21:04Z",
         "time_last_change":"2022-12-30T08:45:34Z","type":1,"services_id":860608,"duration":5070,
         "time_last_change_work_time":"2022-12-30T08:45:34Z","time_clocked_since":"2022-12-30T07:21:04Z",
         "clocked":true,"clocked_offline":false,"hourly_rate":84.03}
        """;

    /// <summary>Every field that a time entry can have.</summary>
    internal const string TimeEntry = """
        {"id":11,"customers_id":12,"projects_id":13,"subprojects_id":14,"users_id":15,"billable":2,"texts_id":16,
         "text":"Konzept","time_since":"2026-07-01T08:00:00Z","time_until":"2026-07-01T10:00:00Z",
         "time_insert":"2026-07-01T10:00:01Z","time_last_change":"2026-07-02T11:00:02Z","test_data":false,
         "customers_name":"ACME","projects_name":"Relaunch","subprojects_name":"Entwurf","users_name":"Erika",
         "revenue":1234567.89,"type":1,"services_id":17,"duration":6300,"offset":-900,"clocked":false,
         "clocked_offline":true,"time_clocked_since":"2026-07-01T08:00:03Z",
         "time_last_change_work_time":"2026-07-03T12:00:04Z","hourly_rate":84.03,"services_name":"Beratung"}
        """;

    /// <summary>Every field that a lump sum can have.</summary>
    internal const string LumpSum = """
        {"id":21,"customers_id":22,"projects_id":23,"subprojects_id":24,"users_id":25,"billable":0,"texts_id":26,
         "text":"Pauschale","time_since":"2026-01-15T08:00:00Z","time_until":"2026-01-15T08:00:00Z",
         "time_insert":"2026-01-15T09:00:01Z","time_last_change":"2026-01-16T10:00:02Z","test_data":true,
         "customers_name":"ACME","projects_name":"Relaunch","subprojects_name":"Entwurf","users_name":"Erika",
         "revenue":0.1,"type":2,"services_id":27,"lumpsum":0.1,"services_name":"Beratung"}
        """;

    /// <summary>Every field that a lump sum service can have.</summary>
    internal const string LumpSumService = """
        {"id":31,"customers_id":32,"projects_id":33,"subprojects_id":34,"users_id":35,"billable":1,"texts_id":36,
         "text":"Hosting","time_since":"2026-02-15T08:00:00Z","time_until":"2026-02-15T08:00:00Z",
         "time_insert":"2026-02-15T09:00:01Z","time_last_change":"2026-02-16T10:00:02Z","test_data":false,
         "customers_name":"ACME","projects_name":"Relaunch","subprojects_name":"Entwurf","users_name":"Erika",
         "revenue":74.88,"type":3,"lumpsum_services_id":37,"lumpsum_services_amount":2.5,
         "lumpsum_services_price":29.95}
        """;

    /// <summary>Only the essential fields.</summary>
    internal const string Essential = """
        {"id":1,"customers_id":2,"users_id":3,"billable":1,"time_since":"2026-07-01T08:00:00Z","type":1}
        """;

    /// <summary>The essential entry with a field more, or with another value of a field; the value is JSON.</summary>
    internal static string With(string field, string value) => With(Essential, field, value);

    internal static string With(string entry, string field, string value)
    {
        JsonObject changed = JsonNode.Parse(entry)!.AsObject();
        changed.Remove(field);
        return $"{changed.ToJsonString()[..^1]},\"{field}\":{value}}}";
    }

    internal static string Without(string field)
    {
        JsonObject changed = JsonNode.Parse(Essential)!.AsObject();
        changed.Remove(field);
        return changed.ToJsonString();
    }
}
