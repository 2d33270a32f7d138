using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Binding;

/// <summary>
/// A writable field of an entry as input: its names as a parameter, property or column, how its value is read, and where it
/// is stored. Parameters and pipeline rows are read by this one table.
/// </summary>
internal sealed class EntryInput
{
    private readonly Func<object, object> _read;
    private readonly Action<EntryContent, object> _write;

    private EntryInput(
        string parameter, string property, string wireName, Func<object, object> read, Action<EntryContent, object> write)
    {
        Parameter = parameter;
        Property = property;
        WireName = wireName;
        _read = read;
        _write = write;
        Field = WritableField.All.Single(field => field.WireName == wireName);
    }

    internal static IReadOnlyList<EntryInput> All { get; } =
    [
        Reference("Customer", "customers_id", (content, id) => content.CustomerId = id),
        Reference("Project", "projects_id", (content, id) => content.ProjectId = id),
        Reference("Subproject", "subprojects_id", (content, id) => content.SubprojectId = id),
        Reference("User", "users_id", (content, id) => content.UserId = id),
        Reference("Service", "services_id", (content, id) => content.ServiceId = id),
        Reference("LumpSumService", "lumpsum_services_id", (content, id) => content.LumpSumServiceId = id),
        Plain("Billable", "billable", BillableValue.From, (content, value) => content.Billable = (BillableState)value),
        Plain("Text", "text", value => value.ToString()!, (content, value) => content.Text = (string)value),
        Time("TimeSince", "time_since", BareDate.StartOfDay, (content, time) => content.TimeSince = time, alias: "Since"),
        Time("TimeUntil", "time_until", BareDate.Refused, (content, time) => content.TimeUntil = time, alias: "Until"),
        Plain("Duration", "duration", DurationValue.From, (content, value) => content.Duration = (TimeSpan)value),
        Amount("HourlyRate", "hourly_rate", (content, amount) => content.HourlyRate = amount),
        Amount("LumpSum", "lumpsum", (content, amount) => content.LumpSum = amount),
        Amount("LumpSumServiceAmount", "lumpsum_services_amount", (content, amount) => content.LumpSumServiceAmount = amount),
        Plain("ClockedOffline", "clocked_offline", BooleanValue.From, (content, value) => Draft(content).ClockedOffline = (bool)value),
        Time("TimeClockedSince", "time_clocked_since", BareDate.Refused, (content, time) => Draft(content).TimeClockedSince = time),
    ];

    /// <summary>The name of the parameter.</summary>
    internal string Parameter { get; }

    /// <summary>The name of the property of an entry, and of its column in Export-Csv.</summary>
    internal string Property { get; }

    /// <summary>The name on the wire, and in a raw export.</summary>
    internal string WireName { get; }

    /// <summary>Whether it can be changed after the entry was added.</summary>
    internal bool IsEditable => Field.IsEditable;

    /// <summary>A shorter name; null if there is none.</summary>
    private string? Alias { get; init; }

    /// <summary>The client's field.</summary>
    private WritableField Field { get; }

    /// <summary>All its names.</summary>
    internal IEnumerable<string> Names =>
        Alias is string alias ? [Parameter, Property, WireName, alias] : [Parameter, Property, WireName];

    /// <summary>Reads a value of any type.</summary>
    /// <exception cref="FormatException">It is not valid; the message says what to write.</exception>
    internal object Read(object value) =>
        _read(value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value);

    /// <summary>Stores a value that was read in the content.</summary>
    internal void WriteRead(EntryContent content, object readValue) => _write(content, readValue);

    /// <summary>Its value in the content; null if there is none.</summary>
    internal object? ValueIn(EntryContent content) => Field.ValueIn(content);

    private static EntryInput Reference(string noun, string wireName, Action<EntryContent, long> write) => new(
        noun, noun + "Id", wireName, value => ReferenceValue.From(value, noun), (content, value) => write(content, (long)value));

    private static EntryInput Time(
        string name,
        string wireName,
        BareDate bareDate,
        Action<EntryContent, DateTimeOffset> write,
        string? alias = null) => new(
            name,
            name,
            wireName,
            value => TimeValue.From(value, bareDate),
            (content, value) => write(content, (DateTimeOffset)value))
        {
            Alias = alias,
        };

    private static EntryInput Amount(string name, string wireName, Action<EntryContent, decimal> write) => Plain(
        name, wireName, value => AmountValue.From(value, CultureInfo.CurrentCulture), (content, value) => write(content, (decimal)value));

    private static EntryInput Plain(
        string name, string wireName, Func<object, object> read, Action<EntryContent, object> write) =>
        new(name, name, wireName, read, write);

    private static EntryInput Plain<T>(
        string name, string wireName, Func<object, T> read, Action<EntryContent, object> write)
        where T : struct =>
        new(name, name, wireName, value => read(value), write);

    private static EntryDraft Draft(EntryContent content) => (EntryDraft)content;
}
