namespace Clockodo.Client.Tests.Support;

/// <summary>Bodies of whole responses.</summary>
internal static class Responses
{
    internal const string Deleted = """{"success":true}""";
    internal const string EmptyPage = """
        {"paging":{"items_per_page":1000,"current_page":1,"count_pages":0,"count_items":0},"filter":null,"entries":[]}
        """;

    internal static string Entry(string entry = EntrySample.Essential) => $$"""{"entry":{{entry}}}""";

    /// <summary>The only page of a list.</summary>
    internal static string Page(params string[] entries) => $$"""
        {"paging":{"items_per_page":1000,"current_page":1,"count_pages":1,"count_items":{{entries.Length}}},
         "filter":{"billable":1},"entries":[{{string.Join(",", entries)}}]}
        """;
}
