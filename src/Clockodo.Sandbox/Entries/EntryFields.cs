namespace Clockodo.Sandbox.Entries;

/// <summary>The names of an entry's fields on the wire.</summary>
internal static class EntryFields
{
    internal const string Id = "id";
    internal const string CustomerId = "customers_id";
    internal const string ProjectId = "projects_id";
    internal const string SubprojectId = "subprojects_id";
    internal const string UserId = "users_id";
    internal const string ServiceId = "services_id";
    internal const string Billable = "billable";
    internal const string TextId = "texts_id";
    internal const string Text = "text";
    internal const string TimeSince = "time_since";
    internal const string TimeUntil = "time_until";
    internal const string TimeInsert = "time_insert";
    internal const string TimeLastChange = "time_last_change";
    internal const string TimeLastChangeWorkTime = "time_last_change_work_time";
    internal const string TimeClockedSince = "time_clocked_since";
    internal const string TestData = "test_data";
    internal const string Kind = "type";
    internal const string Duration = "duration";
    internal const string Offset = "offset";
    internal const string Clocked = "clocked";
    internal const string ClockedOffline = "clocked_offline";
    internal const string HourlyRate = "hourly_rate";
    internal const string LumpSum = "lumpsum";
    internal const string LumpSumServiceId = "lumpsum_services_id";
    internal const string LumpSumServiceAmount = "lumpsum_services_amount";
    internal const string LumpSumServicePrice = "lumpsum_services_price";
    internal const string CustomerName = "customers_name";
    internal const string ProjectName = "projects_name";
    internal const string SubprojectName = "subprojects_name";
    internal const string UserName = "users_name";
    internal const string ServiceName = "services_name";
    internal const string Revenue = "revenue";
}
