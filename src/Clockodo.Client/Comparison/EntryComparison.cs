using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>An expected entry beside what the service has of it, or an entry of the service that was not expected.</summary>
public sealed class EntryComparison
{
    internal EntryComparison(ExpectedEntry? expected, Entry? actual, EntryDifference[] differences, ClockodoException? error = null)
    {
        Expected = expected;
        Actual = actual;
        Differences = differences;
        Error = error;
        State = expected is null ? EntryComparisonState.Extra
            : actual is null ? EntryComparisonState.Missing
            : differences.Length > 0 ? EntryComparisonState.Different
            : EntryComparisonState.Same;
        UserName = actual?.UserName;
        CustomerName = actual?.CustomerName;
        Description = string.Join("; ", differences.AsEnumerable());
    }

    /// <summary>How the two compare.</summary>
    public EntryComparisonState State { get; }

    /// <summary>
    /// Why it is not known what the service has, such as a missing right to see the entry: then the state is Missing, and the entry cannot be
    /// restored. Null: it is known.
    /// </summary>
    public ClockodoException? Error { get; }

    /// <summary>
    /// Of an entry that is gone: the ID of an expected entry that is the same work and was added later. It may be the one that was added
    /// again, if what is expected was read from files of two times. Null: there is none.
    /// </summary>
    public long? LaterTwin { get; internal set; }

    /// <summary>The ID of the entry that the service has; null: it has none (Missing).</summary>
    public long? Id => Actual?.Id;

    /// <summary>The type of the entry.</summary>
    public EntryType Type => Expected?.Content.Type ?? Actual!.Type;

    /// <summary>The start, in local time: as expected, or of an entry that was not expected; null: the row has none.</summary>
    public DateTime? TimeSince => Expected is null ? Actual!.TimeSince : Expected.Content.TimeSince?.LocalDateTime;

    /// <summary>The ID of the user, as expected, or of an entry that was not expected; null: the row has none.</summary>
    public long? UserId => Expected is null ? Actual!.UserId : Expected.Content.UserId;

    /// <summary>The name of the user; null: not known.</summary>
    public string? UserName { get; private set; }

    /// <summary>The ID of the customer, as expected, or of an entry that was not expected; null: the row has none.</summary>
    public long? CustomerId => Expected is null ? Actual!.CustomerId : Expected.Content.CustomerId;

    /// <summary>The name of the customer; null: not known.</summary>
    public string? CustomerName { get; private set; }

    /// <summary>The fields that differ, with both values, in one line; empty if none does.</summary>
    public string Description { get; private set; }

    /// <summary>The names of the fields that differ, such as <c>ProjectId, Text</c>; empty if none does.</summary>
    public string Fields => string.Join(", ", Differences.Select(difference => difference.Field.Name));

    /// <summary>The fields that differ, with both values. It is an array.</summary>
    public IReadOnlyList<EntryDifference> Differences { get; }

    /// <summary>The input that the entry was expected by: an entry, or a row; null: it was not expected (Extra).</summary>
    public object? InputObject => Expected?.Source;

    /// <summary>The entry that the service has; null: it has none (Missing).</summary>
    public Entry? Actual { get; }

    /// <summary>What was expected; null: nothing (Extra).</summary>
    public ExpectedEntry? Expected { get; }

    /// <summary>Fills in names that the comparison does not know.</summary>
    /// <param name="userName">The name of the user; null: not known.</param>
    /// <param name="customerName">The name of the customer; null: not known.</param>
    /// <param name="description">The fields that differ, with names.</param>
    public void FillNames(string? userName, string? customerName, string description)
    {
        UserName = userName;
        CustomerName = customerName;
        Description = description;
    }
}
