namespace Clockodo.Client.Entries;

/// <summary>
/// The values of one entry as the reader collects them. The wire names the type in the middle of an entry, so the
/// object can only be made when all fields are read; a struct makes that one copy and no second object.
/// Times are UTC ticks, 0 where the service gave none.
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
