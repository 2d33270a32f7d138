using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Clockodo.Testing.Faults;

/// <summary>Entries as they stand in a list, made from their IDs.</summary>
internal static class ListedEntry
{
    internal static string Write(long id) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"id":{{id}},"customers_id":7,"users_id":3,"billable":1,"time_since":"2025-06-02T08:00:00Z","type":1,"services_id":5,
        "time_until":"2025-06-02T09:00:00Z","time_insert":"2025-06-02T09:00:00Z","time_last_change":"2025-06-02T09:00:00Z",
        "duration":3600,"clocked":false,"text":"Entry {{id}}"}
        """);

    internal static string WritePage(IEnumerable<long> ids, int pageSize, int page, int countPages, int countItems) =>
        string.Create(CultureInfo.InvariantCulture, $$"""
        {"paging":{"items_per_page":{{pageSize}},"current_page":{{page}},"count_pages":{{countPages}},"count_items":{{countItems}}},
        "filter":null,"entries":[{{string.Join(",", ids.Select(Write))}}]}
        """);
}
