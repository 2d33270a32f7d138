namespace Clockodo.Sandbox.Tests.Support;

/// <summary>Bodies with the required fields.</summary>
internal static class Bodies
{
    internal const string TimeEntry = """
        {"customers_id":4711,"services_id":860608,"billable":1,
         "time_since":"2026-03-16T08:00:00Z","time_until":"2026-03-16T09:00:00Z"}
        """;

    internal const string LumpSum = """
        {"customers_id":4711,"services_id":860608,"lumpsum":1200,"billable":1,"time_since":"2026-03-16T08:00:00Z"}
        """;

    internal const string LumpSumService = """
        {"customers_id":4711,"lumpsum_services_id":41212,"lumpsum_services_amount":2.5,"billable":1,
         "time_since":"2026-03-16T08:00:00Z"}
        """;

    /// <summary>A start of the clock.</summary>
    internal const string Clock = """
        {"customers_id":4711,"services_id":860608}
        """;

    /// <summary>The body with one more field, which wins over a field of the same name.</summary>
    internal static string With(string body, string field) => $"{body.TrimEnd().TrimEnd('}')},{field}}}";
}
