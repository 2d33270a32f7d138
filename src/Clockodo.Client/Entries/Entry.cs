using System;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Clockodo.Client.EntryJson;
using Clockodo.Client.Http;
using Clockodo.Client.Json;

namespace Clockodo.Client.Entries;

/// <summary>
/// An entry: working time (<see cref="TimeEntry"/>), a lump sum (<see cref="LumpSumEntry"/>), or a lump sum service
/// (<see cref="LumpSumServiceEntry"/>). All types have the same properties, so that a mixed list keeps all columns in a
/// table or a CSV file; a property that the type does not have is null. An entry of a type that this version does not
/// know is an <see cref="Entry"/>. From <c>v2/entries</c>.
/// </summary>
public class Entry
{
    // Hours are added up. With eight digits, the sum of 10,000 thirds of an hour is correct to a fifth of a second.
    private const int HourDigits = 8;
    private const decimal SecondsPerHour = 3600m;

    private readonly EntryValues _values;

    internal Entry(in EntryValues values)
    {
        _values = values;
    }

    /// <summary>The ID of the entry (<c>id</c>).</summary>
    public long Id => _values.Id;

    /// <summary>The type of the entry (<c>type</c>).</summary>
    public EntryType Type => (EntryType)_values.Type;

    /// <summary>The ID of the customer (<c>customers_id</c>).</summary>
    public long CustomerId => _values.CustomerId;

    /// <summary>The ID of the project (<c>projects_id</c>); null: none.</summary>
    public long? ProjectId => _values.ProjectId;

    /// <summary>The ID of the subproject (<c>subprojects_id</c>); null: none.</summary>
    public long? SubprojectId => _values.SubprojectId;

    /// <summary>The ID of the user (<c>users_id</c>).</summary>
    public long UserId => _values.UserId;

    /// <summary>The ID of the service (<c>services_id</c>); null on lump sum services.</summary>
    public long? ServiceId => _values.ServiceId;

    /// <summary>The ID of the lump sum service (<c>lumpsum_services_id</c>); null on the other types.</summary>
    public long? LumpSumServiceId => _values.LumpSumServiceId;

    /// <summary>Whether it is billable, or already billed (<c>billable</c>).</summary>
    public BillableState Billable => (BillableState)_values.Billable;

    /// <summary>The ID of the text (<c>texts_id</c>); null: the entry has no text.</summary>
    public long? TextId => _values.TextId;

    /// <summary>
    /// The text (<c>text</c>); null: it has none, or the service did not send it. A list that is not enhanced may have no
    /// texts.
    /// </summary>
    public string? Text => _values.Text;

    /// <summary>The start, in local time (<c>time_since</c>).</summary>
    public DateTime TimeSince => ToLocal(_values.TimeSince)!.Value;

    /// <summary>
    /// The end, in local time (<c>time_until</c>); null while the entry is running. On lump sums and lump sum services it
    /// equals <see cref="TimeSince"/>.
    /// </summary>
    public DateTime? TimeUntil => ToLocal(_values.TimeUntil);

    /// <summary>
    /// The duration (<c>duration</c>), in whole seconds; null while the entry is running, and on lump sums and lump sum
    /// services.
    /// </summary>
    public TimeSpan? Duration => ToTimeSpan(_values.DurationSeconds);

    /// <summary><see cref="Duration"/> in hours, rounded to eight digits; null if there is no duration.</summary>
    public decimal? Hours =>
        _values.DurationSeconds is long seconds ? Math.Round(seconds / SecondsPerHour, HourDigits) : null;

    /// <summary>
    /// The difference between the duration and the time between start and end (<c>offset</c>), in whole seconds.
    /// <see cref="Duration"/> already includes it. Null: the service did not send it.
    /// </summary>
    public TimeSpan? Offset => ToTimeSpan(_values.OffsetSeconds);

    /// <summary>Whether the clock is running: the entry has no end yet.</summary>
    public bool IsRunning =>
        _values.TimeUntil == 0 && Type is not (EntryType.LumpSum or EntryType.LumpSumService);

    /// <summary>Whether it was stopped with the clock (<c>clocked</c>); null on lump sums and lump sum services.</summary>
    public bool? Clocked => _values.Clocked;

    /// <summary>Whether it was clocked offline (<c>clocked_offline</c>); null on lump sums and lump sum services.</summary>
    public bool? ClockedOffline => _values.ClockedOffline;

    /// <summary>When the clock was started, in local time (<c>time_clocked_since</c>); null: not with the clock.</summary>
    public DateTime? TimeClockedSince => ToLocal(_values.TimeClockedSince);

    /// <summary>
    /// The price of an hour, in the company's currency (<c>hourly_rate</c>); null on lump sums and lump sum services, and if
    /// the user of the connection may not see it.
    /// </summary>
    public decimal? HourlyRate => _values.HourlyRate;

    /// <summary>The amount of a lump sum, in the company's currency (<c>lumpsum</c>); null on the other types.</summary>
    public decimal? LumpSum => _values.LumpSum;

    /// <summary>The number of units of the lump sum service (<c>lumpsum_services_amount</c>); null on the other types.</summary>
    public decimal? LumpSumServiceAmount => _values.LumpSumServiceAmount;

    /// <summary>
    /// The price of a unit of the lump sum service (<c>lumpsum_services_price</c>); null on the other types, and in lists
    /// that are not enhanced.
    /// </summary>
    public decimal? LumpSumServicePrice => _values.LumpSumServicePrice;

    /// <summary>
    /// The revenue, in the company's currency (<c>revenue</c>); null in lists that are not enhanced, and if the user of the
    /// connection may not see it.
    /// </summary>
    public decimal? Revenue => _values.Revenue;

    /// <summary>The name of the customer (<c>customers_name</c>); null in lists that are not enhanced.</summary>
    public string? CustomerName => _values.CustomerName;

    /// <summary>The name of the project (<c>projects_name</c>); null: no project, or the list is not enhanced.</summary>
    public string? ProjectName => _values.ProjectName;

    /// <summary>The name of the subproject (<c>subprojects_name</c>); null: none, or the list is not enhanced.</summary>
    public string? SubprojectName => _values.SubprojectName;

    /// <summary>The name of the user (<c>users_name</c>); null in lists that are not enhanced.</summary>
    public string? UserName => _values.UserName;

    /// <summary>The name of the service (<c>services_name</c>); null in lists that are not enhanced.</summary>
    public string? ServiceName => _values.ServiceName;

    /// <summary>When it was added, in local time (<c>time_insert</c>); null: the service did not send it.</summary>
    public DateTime? TimeInsert => ToLocal(_values.TimeInsert);

    /// <summary>When it was last changed, in local time (<c>time_last_change</c>); null: the service did not send it.</summary>
    public DateTime? TimeLastChange => ToLocal(_values.TimeLastChange);

    /// <summary>
    /// When its working time was last changed, in local time (<c>time_last_change_work_time</c>); null on lump sums and lump
    /// sum services.
    /// </summary>
    public DateTime? TimeLastChangeWorkTime => ToLocal(_values.TimeLastChangeWorkTime);

    /// <summary>Whether it belongs to the service's test data (<c>test_data</c>); null: the service did not send it.</summary>
    public bool? TestData => _values.TestData;

    /// <summary>
    /// The names of the fields on the wire by the names of the properties that hold them, such as <c>customers_id</c> for
    /// <see cref="CustomerId"/>. Properties that are computed, such as <see cref="Hours"/>, are not among them.
    /// </summary>
    /// <returns>Wire names by property names; a field with two spellings comes once for each.</returns>
    public static ILookup<string, string> GetWireNames() =>
        EntryField.All.Where(field => field != EntryField.Unknown).ToLookup(field => field.Property, field => field.WireName);

    /// <summary>Reads an entry as the service writes it.</summary>
    /// <param name="json">A JSON object with the fields of <c>v2/entries</c>; unknown ones are skipped.</param>
    /// <returns>The entry, of the class for its type.</returns>
    /// <exception cref="ClockodoException">It is not JSON, or not an entry (<see cref="ClockodoErrorKind.Invalid"/>).
    /// </exception>
    public static Entry FromJson(string json)
    {
        Guard.NotNull(json, nameof(json));
        try
        {
            return new EntryReader().Read(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException exception)
        {
            throw InvalidInput.Error($"The text is not an entry: {JsonProblem.Describe(exception)}");
        }
    }

    /// <summary>
    /// Whether everything that can be written has come with it. A plain list may leave out the text and the hourly rate;
    /// <see cref="WholeEntryReader"/> reads them.
    /// </summary>
    /// <returns>False: it has a text or a rate that did not come.</returns>
    public bool IsWhole() => !LacksText && !(Type == EntryType.TimeEntry && HourlyRate is null);

    /// <summary>The same entry with names that the service did not send; names that it sent stay.</summary>
    /// <param name="customerName">The name of the customer; null: not known, like the others.</param>
    /// <param name="projectName">The name of the project.</param>
    /// <param name="subprojectName">The name of the subproject.</param>
    /// <param name="userName">The name of the user.</param>
    /// <param name="serviceName">The name of the service or the lump sum service.</param>
    /// <returns>A copy.</returns>
    public Entry WithNames(string? customerName, string? projectName, string? subprojectName, string? userName, string? serviceName)
    {
        EntryValues values = _values;
        values.CustomerName ??= customerName;
        values.ProjectName ??= projectName;
        values.SubprojectName ??= subprojectName;
        values.UserName ??= userName;
        values.ServiceName ??= serviceName;
        return Create(values, Clock);
    }

    /// <summary>
    /// How long the entry has been running, in whole seconds, counted from the service's clock and not from the machine's. It grows
    /// with every call, as long as nobody stops the clock.
    /// </summary>
    /// <returns>Null: it was not running when it was read, or it did not come from the service.</returns>
    public virtual TimeSpan? GetElapsed() => null;

    private bool LacksText => Text is null && TextId is not null;

    internal ref readonly EntryValues Values => ref _values;

    /// <summary>The service's clock, for a running entry; null: it is not running, or did not come from the service.</summary>
    internal virtual ServiceClock? Clock => null;

    /// <summary>The type and the ID, such as <c>TimeEntry 4711</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{FieldText.For(Type)} {Id}");

    [MethodImpl(JitOptimized.Options)]
    internal static Entry Create(in EntryValues values, ServiceClock? clock) => (EntryType)values.Type switch
    {
        EntryType.TimeEntry when values.TimeUntil == 0 && clock is not null => new RunningEntry(values, clock),
        EntryType.TimeEntry => new TimeEntry(values),
        EntryType.LumpSum => new LumpSumEntry(values),
        EntryType.LumpSumService => new LumpSumServiceEntry(values),
        _ => new Entry(values),
    };

    private static DateTime? ToLocal(long ticks) =>
        ticks == 0 ? null : new DateTime(ticks, DateTimeKind.Utc).ToLocalTime();

    private static TimeSpan? ToTimeSpan(long? seconds) =>
        seconds is long value ? new TimeSpan(value * TimeSpan.TicksPerSecond) : null;
}
