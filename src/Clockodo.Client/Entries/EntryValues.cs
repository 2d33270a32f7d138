namespace Clockodo.Client.Entries;

/// <summary>
/// The values of one entry. The reader collects them first and creates the object last, because the type comes in the middle of
/// the JSON; as a struct, they are copied and cost no second object. Times are UTC ticks, 0 if the service sent none.
/// </summary>
internal struct EntryValues
{
    public long Id;
    public int Type;
    public long CustomerId;
    public long? ProjectId;
    public long? SubprojectId;
    public long UserId;
    public long? ServiceId;
    public long? LumpSumServiceId;
    public int Billable;
    public long? TextId;
    public string? Text;

    public long TimeSince;
    public long TimeUntil;
    public long TimeClockedSince;
    public long TimeInsert;
    public long TimeLastChange;
    public long TimeLastChangeWorkTime;

    public long? DurationSeconds;
    public long? OffsetSeconds;
    public bool? Clocked;
    public bool? ClockedOffline;
    public bool? TestData;

    public decimal? HourlyRate;
    public decimal? LumpSum;
    public decimal? LumpSumServiceAmount;
    public decimal? LumpSumServicePrice;
    public decimal? Revenue;

    public string? CustomerName;
    public string? ProjectName;
    public string? SubprojectName;
    public string? UserName;
    public string? ServiceName;
}
