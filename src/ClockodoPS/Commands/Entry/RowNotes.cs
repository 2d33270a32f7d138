using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;

namespace ClockodoPS.Commands;

/// <summary>What a command says once about all rows: unknown columns, and how many rows were blank.</summary>
internal sealed class RowNotes(ClockodoCommand command)
{
    private readonly HashSet<string> _unknownColumns = new(StringComparer.OrdinalIgnoreCase);
    private bool _hasNamedKnownColumns;
    private long _blankRows;

    internal void AddBlank() => _blankRows++;

    /// <summary>Warns of the columns of a row that no earlier row had.</summary>
    internal void AddUnknown(IEnumerable<string> columns)
    {
        string[] added = [.. columns.Where(_unknownColumns.Add)];
        if (added.Length > 0)
        {
            string names = string.Join(", ", added.Select(column => $"'{column}'"));
            string ignored = added.Length == 1 ? $"The column {names} is unknown and is ignored." : $"The columns {names} are unknown and are ignored.";
            command.WriteWarning(ignored + Advice(added));
        }
    }

    /// <summary>Says how many rows were blank.</summary>
    internal void Finish()
    {
        if (_blankRows > 0)
        {
            command.WriteWarning(_blankRows == 1
                ? "1 row was skipped because all its columns are empty."
                : FormattableString.Invariant($"{_blankRows} rows were skipped because all their columns are empty."));
        }
    }

    private string Advice(string[] unknown)
    {
        // A file that was read with the wrong separator has one column, named after all columns.
        if (Array.Exists(unknown, column => column.IndexOfAny([';', ',', '\t', '|']) >= 0))
        {
            return " It looks like several columns: use Import-Csv with the -Delimiter of the file.";
        }

        if (_hasNamedKnownColumns)
        {
            return "";
        }

        _hasNamedKnownColumns = true;
        return $" Known columns: {string.Join(", ", KnownColumns())}.";
    }

    // There are more names; these are the ones to write.
    private IEnumerable<string> KnownColumns() => EntryInput.All.Select(input => input.Parameter).Prepend(nameof(Entry.Id))
        .Where(command.MyInvocation.MyCommand.Parameters.ContainsKey);
}
