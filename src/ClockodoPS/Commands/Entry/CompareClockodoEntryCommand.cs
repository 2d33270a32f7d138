using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using Clockodo.Client.Paging;
using ClockodoPS.Binding;
using ClockodoPS.References;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Compares entries, or the rows of a file, with the entries that the service has.
/// </summary>
/// <remarks>
/// <para>
/// The pipeline takes entries, copies of entries, and rows like those of New-ClockodoEntry. On the other side are the entries of a time
/// range (<c>GET v2/entries</c>), limited by the filters; without a time range, those of the days of the input, from the first to the
/// last. For each item, the command emits the state Same, Different or Missing. Then, for each entry of the time range that belongs to
/// no item, Extra. Nothing is changed.
/// </para>
/// <para>
/// An item with an ID belongs to the entry with this ID. If there is none, or the item has no ID, it belongs to an entry with the same
/// user, customer, project, subproject, service, start, end or amount, and text. This is how New-ClockodoEntry -SkipExisting and
/// Restore-ClockodoEntry find entries too. A row without an ID is also compared with an entry of the same user and start, or else of the
/// same user, day and work, that belongs to nothing else. Two equal rows need two entries.
/// </para>
/// <para>
/// All fields that can be written are compared, as far as the item has them. A row without an ID and without a project, subproject or
/// text means an entry that has none. What the user of the connection may not see is not compared.
/// </para>
/// <para>
/// -Customer, -Project, -Service and so on limit the entries of the service, and fill what a row lacks. An item outside of the time range
/// or the filters is Missing, because its entry is not listed; a warning counts those that are outside of the time range.
/// </para>
/// </remarks>
/// <returns>
/// A comparison for each item, in the order of the input, then one for each extra entry. State, Fields and Description say what differs;
/// Id and Actual are the entry of the service, and InputObject is the item.
/// </returns>
/// <exception cref="ClockodoErrorKind.Invalid">A row is not valid; the message names the row. It is left out, the command continues.</exception>
/// <example>
/// See what is not imported yet
/// <code>
/// $rows = @(
///     @{
///         Customer = 'ACME Deutschland GmbH'; Service = 'Support'
///         TimeSince = '2026-11-02T09:00'; TimeUntil = '2026-11-02T10:30'
///     }
/// )
/// $rows | Compare-ClockodoEntry | Where-Object State -eq Missing
/// </code>
/// </example>
/// <example needs="shell">
/// Compare a file with last week
/// <code>
/// $before = Get-ClockodoEntry -Period LastWeek -Enhanced
/// $before | Export-Clixml before.xml
///
/// Import-Clixml before.xml | Compare-ClockodoEntry -Period LastWeek |
///     Where-Object State -ne Same
/// </code>
/// </example>
/// <example>
/// Add only what is missing
/// <code>
/// $rows = @(
///     @{
///         Customer = 'ACME Deutschland GmbH'; Service = 'Support'
///         TimeSince = '2026-11-02T09:00'; TimeUntil = '2026-11-02T10:30'
///     }
/// )
/// $rows | Compare-ClockodoEntry | Where-Object State -eq Missing |
///     ForEach-Object InputObject | New-ClockodoEntry -WhatIf
/// </code>
/// New-ClockodoEntry -SkipExisting does the same in one step.
/// </example>
/// <seealso cref="NewClockodoEntryCommand"/>
/// <seealso cref="RestoreClockodoEntryCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Undo"/>
/// <seealso href="about_ClockodoPS_Csv"/>
[Cmdlet(VerbsData.Compare, "ClockodoEntry", DefaultParameterSetName = RangeSet)]
[OutputType(typeof(EntryComparison))]
public sealed class CompareClockodoEntryCommand : EntryFilterCommand
{
    private readonly List<ExpectedEntry> _expected = [];
    private readonly HashSet<long> _ids = [];
    private readonly List<(int Place, DraftValues Values)> _untyped = [];
    private readonly RowNotes _notes;
    private EntryDrafts? _drafts;
    private long _number;
    private long _unreadable;
    private long? _me;

    /// <summary>Creates the command.</summary>
    public CompareClockodoEntryCommand()
    {
        _notes = new RowNotes(this);
    }

    /// <summary>
    /// Entries, copies of entries, rows of a CSV file, hashtables, or any objects whose properties have the names of the parameters of
    /// <see cref="NewClockodoEntryCommand"/>, of the properties of an entry, or of the fields of the service.
    /// </summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public PSObject[] InputObject { get; set; } = null!;

    // The resolver needs a connection: a row that cannot be read is reported without one.
    private EntryDrafts Drafts => _drafts ??= new(References, InputValues.AmongReferences(MyInvocation.BoundParameters!));

    private long Me => _me ??= EndOnFailure(() => WaitFor(Client.Users.GetMeAsync(StopToken)), target: null).Id;

    /// <summary>Reads the items.</summary>
    protected override void ProcessRecord()
    {
        foreach (PSObject item in InputObject)
        {
            Read(item);
        }
    }

    /// <summary>Lists the entries of the service, and compares.</summary>
    protected override void EndProcessing()
    {
        if (_unreadable > 0 && _expected.Count == 0)
        {
            return;
        }

        if (_unreadable > 0)
        {
            string items = _unreadable == 1 ? "1 item is" : FormattableString.Invariant($"{_unreadable} items are");
            WriteWarning($"{items} left out because of errors. The entries that belong to them may be among the extra ones.");
        }

        EntryQuery query = Query();
        long outside = _expected.Count(item => item.Content.TimeSince is DateTimeOffset since && (since < query.TimeSince || since > query.TimeUntil));
        if (outside > 0)
        {
            string starts = outside == 1 ? "1 item starts" : FormattableString.Invariant($"{outside} items start");
            WriteWarning($"{starts} outside of the time range, and can only be Missing.");
        }

        List<Entry> actual = [];
        foreach (Page<Entry> page in ReadPages(() => Client.Entries.ListPagesAsync(query, StopToken), "Reading entries", query))
        {
            actual.AddRange(page.Items);
        }

        TakeTypes(actual);
        Write(EntryComparer.Compare(_expected, actual));
        base.EndProcessing();
        _notes.Finish();
    }

    private void Read(PSObject item)
    {
        _number++;
        try
        {
            if (Expect(item) is ExpectedEntry expected)
            {
                if (expected.Id is long id && !_ids.Add(id))
                {
                    throw new ClockodoException(ClockodoErrorKind.Invalid, FormattableString.Invariant($"Entry {id} comes twice. Only the first one is compared."));
                }

                _expected.Add(expected);
            }
        }
        catch (ClockodoException exception)
        {
            _unreadable++;
            WriteItemError(exception.WithMessage(InputProblems.RowNumber(_number) + exception.Message), item);
        }
    }

    // Null: a blank row.
    private ExpectedEntry? Expect(PSObject item)
    {
        item = ComparedInput.Of(item);
        if ((item.BaseObject as Entry ?? EntryCopy.Find(item)) is Entry entry)
        {
            return entry.Text is not null || entry.TextId is null ? ExpectedEntry.From(entry, item) : throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                FormattableString.Invariant($"Entry {entry.Id}: its text did not come with the list. List it with -Enhanced."));
        }

        EntryRow row = EntryDrafts.ReadRow(item);
        _notes.AddUnknown(row.UnknownColumns);
        if (row.IsBlank)
        {
            _notes.AddBlank();
            return null;
        }

        if (row.Id is null || !row.HasAnyColumn)
        {
            EntryDrafts.RequireValues(row);
        }

        DraftValues read = WaitFor(Drafts.ReadAsync(row, StopToken));
        InputProblems.ThrowIfAny("", [.. read.Problems, .. row.Id is null && !read.Has("TimeSince") ? MissingStart : []]);
        EntryDraft content = read.ToDraft();
        content.UserId ??= row.Id is null ? Me : null;
        if (row.Id is not null && row.Type is null)
        {
            _untyped.Add((_expected.Count, read));
        }

        return new(content) { Id = row.Id, IsPartial = row.Id is not null && !row.HasColumns("Project", "Subproject", "Text"), Source = item };
    }

    // A row with an ID and without a type is of the type of its entry, unless it has fields of another type.
    private void TakeTypes(List<Entry> actual)
    {
        var types = actual.ToDictionary(entry => entry.Id, entry => entry.Type);
        foreach ((int place, DraftValues values) in _untyped)
        {
            ExpectedEntry item = _expected[place];
            if (types.TryGetValue(item.Id!.Value, out EntryType type) && values.Fit(type))
            {
                _expected[place] = new((values with { Type = type }).ToDraft()) { Id = item.Id, IsPartial = item.IsPartial, Source = item.Source };
            }
        }
    }

    private static ContentProblem[] MissingStart => [new("TimeSince: it is missing. Without an ID, it tells which entry is meant.", ["TimeSince"])];

    private EntryQuery Query() => QueryIn(HasTimeRange ? TimeRange() : DaysOfInput() ?? TimeRange(), enhanced: true);

    // Null: no item has a start.
    private (DateTimeOffset Since, DateTimeOffset Until)? DaysOfInput()
    {
        DateTime[] days = [.. _expected.Where(item => item.Content.TimeSince is not null).Select(item => item.Content.TimeSince!.Value.LocalDateTime.Date)];
        return days.Length == 0
            ? null
            : (LocalTime.StartOfDay(days.Min(), TimeZoneInfo.Local), LocalTime.EndOfDay(days.Max(), TimeZoneInfo.Local));
    }

    private void Write(IReadOnlyList<EntryComparison> comparisons)
    {
        foreach (EntryComparison comparison in comparisons.Where(item => item.Actual is not null))
        {
            Names.See(comparison.Actual!);
        }

        LoadNames([.. comparisons.SelectMany(MissingNames).Distinct()]);
        foreach (EntryComparison comparison in comparisons)
        {
            comparison.FillNames(
                NameOf(Noun.User, comparison.UserId) ?? comparison.UserName,
                NameOf(Noun.Customer, comparison.CustomerId) ?? comparison.CustomerName,
                ContentDescription.ForComparison(comparison.Differences, Names));
            WriteObject(comparison);
        }
    }

    private IEnumerable<Noun> MissingNames(EntryComparison comparison)
    {
        IEnumerable<(Noun? Noun, object? Value)> shown =
        [
            (Noun.User, comparison.UserId),
            (Noun.Customer, comparison.CustomerId),
            .. comparison.Differences.Select(difference => (Noun.Find(difference.Field), difference.Expected)),
            .. comparison.Differences.Select(difference => (Noun.Find(difference.Field), difference.Actual)),
        ];
        return shown.Where(pair => pair.Noun is not null && pair.Value is long id && id != 0 && NameOf(pair.Noun, id) is null).Select(pair => pair.Noun!);
    }

    private string? NameOf(Noun noun, long? id) => id is long known ? Names.RecallName(noun, known) : null;
}
